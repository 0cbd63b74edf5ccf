// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repricingchanges.h"

#include "tasks/taskprices.h"

namespace regie {

ChangeWork applyingRepricing(qint64 id)
{
    return [id](Session &session) -> Result<UndoWork> {
        if (const Status applied = applyRepricing(session, id, Actor::inWindow()); !applied)
            return applied.error();
        return UndoWork(
            [id](Session &later) { return revertRepricing(later, id, Actor::inWindow()); });
    };
}

ChangeWork revertingRepricing(qint64 id)
{
    return [id](Session &session) -> Result<UndoWork> {
        if (const Status reverted = revertRepricing(session, id, Actor::inWindow()); !reverted)
            return reverted.error();
        return UndoWork(
            [id](Session &later) { return applyRepricing(later, id, Actor::inWindow()); });
    };
}

} // namespace regie
