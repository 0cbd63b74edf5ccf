// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QPair>
#include <QString>

namespace regie {

/// Where a database is and how to log in. A value; holds the password only in memory.
class ConnectionSettings
{
public:
    ConnectionSettings() = default;

    /// From a libpq URI ("postgresql://…", several hosts allowed) or a "key=value" string.
    /// A password inside it is taken out and kept apart.
    static Result<ConnectionSettings> fromUri(const QString &uri);

    bool isEmpty() const { return m_parameters.isEmpty(); }
    QString value(const QString &keyword) const;
    void setValue(const QString &keyword, const QString &value);

    QString password() const { return m_password; }
    void setPassword(const QString &password) { m_password = password; }

    /// libpq keywords and values without the password, in libpq's order.
    const QList<QPair<QString, QString>> &parameters() const { return m_parameters; }

    /// "key='value' …" as PQconnectdb takes it, password included. Never log this.
    QString conninfo() const;

    /// Safe to show and to log: "user@host:port/database".
    QString display() const;

    /// Whether libpq would hide it in a form, as it does sslpassword: never to be shown or stored.
    static bool isSecret(const QString &keyword);

    /// The same place and user as a postgresql:// URI, without password and other secrets.
    QString toUri() const;

private:
    QList<QPair<QString, QString>> m_parameters;
    QString m_password;
};

} // namespace regie
