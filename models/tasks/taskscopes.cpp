// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskscopes.h"

#include "database/session.h"

namespace regie {

using namespace Qt::StringLiterals;

Result<TaskScopeKeys> taskScopeKeys(Session &session)
{
    TaskScopeKeys keys;
    const Status read = session.forEach(u"task-scope-keys"_s, {}, [&keys](const Row &row) {
        if (const auto grouping = taskGroupingFrom(row.text(0)))
            keys[*grouping].append(row.text(1));
        return true;
    });
    if (!read)
        return read.error();
    return keys;
}

} // namespace regie
