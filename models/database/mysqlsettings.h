// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace regie {

/// Where a MariaDB or MySQL database is and how to log in. A value; the password is only in memory.
struct MySqlSettings
{
    QString host = QStringLiteral("localhost");
    int port = 3306;
    QString socket; ///< empty: the client library's own where the host is localhost
    QString user;
    QString password;
    QString database;

    /// From "mysql://user:password@host:port/database?socket=PATH". What it leaves out comes from
    /// the environment (MYSQL_PWD) and the option file ~/.my.cnf, as MySQL's own programs do it.
    static Result<MySqlSettings> fromUri(const QString &uri);
    /// As above; the option file named, none where empty.
    static Result<MySqlSettings> fromUri(const QString &uri, const QString &optionFile);

    /// Without the password: "mysql://user@host:3307/database".
    QString display() const;
};

} // namespace regie
