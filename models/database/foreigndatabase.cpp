// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/foreigndatabase.h"

#include <QCoreApplication>

namespace regie {

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &uri)
{
    const auto is = [&](const char *scheme) {
        return uri.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
    };
    if (is("mysql://") || is("mariadb://"))
        return openMySql(uri);
    if (is("postgresql://") || is("postgres://"))
        return openPostgres(uri);
    return Error::input(QCoreApplication::translate(
        "regie::ForeignDatabase",
        "A database to read from is named as mysql://user@host/database, mariadb://… or "
        "postgresql://…"));
}

} // namespace regie
