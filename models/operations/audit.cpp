// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/audit.h"

#include "database/session.h"
#include "database/sqlvalues.h"

namespace regie {

Status writeAudit(Session &session, const Actor &actor, const AuditEntry &entry)
{
    const auto written = session.execute(
        QStringLiteral("audit-write"), {{QStringLiteral(":actor"), notNull(actor.name)},
                                        {QStringLiteral(":origin"), notNull(actor.origin)},
                                        {QStringLiteral(":action"), entry.action},
                                        {QStringLiteral(":object_type"), notNull(entry.objectType)},
                                        {QStringLiteral(":object_id"), notNull(entry.objectId)},
                                        {QStringLiteral(":old_values"), jsonOrNull(entry.before)},
                                        {QStringLiteral(":new_values"), jsonOrNull(entry.after)},
                                        {QStringLiteral(":reason"), textOrNull(entry.reason)}});
    return written ? Status() : Status(written.error());
}

Result<QDateTime> lastAudited(Session &session, const QString &action)
{
    const auto found = session.fetchOne<QDateTime>(QStringLiteral("audit-last"),
                                                   {{QStringLiteral(":action"), action}},
                                                   [](const Row &row) { return row.time(0); });
    if (!found)
        return found.error();
    return found->value_or(QDateTime());
}

} // namespace regie
