// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/repricingchanges.h"

#include "tasks/taskprices.h"

namespace regie {

ChangeWork applyingRepricing(qint64 id)
{
    return [id](Session &session) -> Result<MadeChange> {
        if (const Status applied = applyRepricing(session, id, Actor::inWindow()); !applied)
            return applied.error();
        return MadeChange{[id](Session &later) {
            return revertRepricing(later, id, Actor::inWindow());
        }};
    };
}

ChangeWork revertingRepricing(qint64 id)
{
    return [id](Session &session) -> Result<MadeChange> {
        if (const Status reverted = revertRepricing(session, id, Actor::inWindow()); !reverted)
            return reverted.error();
        return MadeChange{[id](Session &later) {
            return applyRepricing(later, id, Actor::inWindow());
        }};
    };
}

} // namespace regie
