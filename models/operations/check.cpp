// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/check.h"

#include "database/session.h"

#include <QCoreApplication>

namespace regie {

QString CheckSpec::translatedTitle() const
{
    return QCoreApplication::translate("regie::Checks", title);
}

QString CheckSpec::translatedSummary() const
{
    return QCoreApplication::translate("regie::Checks", summary);
}

Result<QDateTime> databaseTime(Session &session)
{
    const auto now = session.fetchOne<QDateTime>(QStringLiteral("database-time"), {},
                                                 [](const Row &row) { return row.time(0); });
    if (!now)
        return now.error();
    return now->value_or(QDateTime());
}

} // namespace regie
