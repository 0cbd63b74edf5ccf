// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionsettings.h"

#include <libpq-fe.h>

#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace regie {

namespace {

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// What libpq itself would hide in a form: password, sslpassword and whatever later versions add.
QSet<QString> secretKeywords()
{
    QSet<QString> secrets;
    PQconninfoOption *options = PQconninfoParse("", nullptr);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option) {
        if (option->dispchar && *option->dispchar == '*')
            secrets.insert(QString::fromLatin1(option->keyword));
    }
    PQconninfoFree(options);
    return secrets;
}

/// libpq's complaint quotes pieces of the string it got, which may be pieces of a password.
Error notAConnection(char *message)
{
    QString detail = QString::fromUtf8(message ? message : "").trimmed();
    PQfreemem(message);
    detail = detail.section(QLatin1Char('"'), 0, 0).trimmed();
    return Error::input(
        QCoreApplication::translate("regie::ConnectionSettings",
                                    "This is not a connection address PostgreSQL understands."),
        detail);
}

} // namespace

Result<ConnectionSettings> ConnectionSettings::fromUri(const QString &uri)
{
    char *message = nullptr;
    PQconninfoOption *options = PQconninfoParse(uri.trimmed().toUtf8().constData(), &message);
    if (!options)
        return notAConnection(message);
    ConnectionSettings settings;
    for (const PQconninfoOption *option = options; option->keyword; ++option) {
        if (option->val)
            settings.setValue(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    PQconninfoFree(options);
    return settings;
}

bool ConnectionSettings::isSecret(const QString &keyword)
{
    static const QSet<QString> secrets = secretKeywords();
    return secrets.contains(keyword);
}

QString ConnectionSettings::value(const QString &keyword) const
{
    const auto it = std::find_if(m_parameters.begin(), m_parameters.end(),
                                 [&](const auto &parameter) { return parameter.first == keyword; });
    return it == m_parameters.end() ? QString() : it->second;
}

void ConnectionSettings::setValue(const QString &keyword, const QString &value)
{
    if (keyword == QLatin1String("password")) {
        m_password = value;
        return;
    }
    const auto it = std::find_if(m_parameters.begin(), m_parameters.end(),
                                 [&](const auto &parameter) { return parameter.first == keyword; });
    if (it != m_parameters.end())
        m_parameters.erase(it);
    if (!value.isEmpty())
        m_parameters.append({keyword, value});
}

QString ConnectionSettings::conninfo() const
{
    // Without these a console hangs for minutes after the machine slept or the network went.
    static const QList<QPair<QString, QString>> defaults{
        {QStringLiteral("connect_timeout"), QStringLiteral("5")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("20")},
        {QStringLiteral("keepalives_interval"), QStringLiteral("5")},
        {QStringLiteral("keepalives_count"), QStringLiteral("3")},
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("20000")},
        {QStringLiteral("application_name"), QStringLiteral("regie")},
    };
    QStringList parts;
    for (const auto &[keyword, value] : defaults) {
        if (this->value(keyword).isEmpty())
            parts.append(keyword + QLatin1Char('=') + quoted(value));
    }
    for (const auto &[keyword, value] : m_parameters)
        parts.append(keyword + QLatin1Char('=') + quoted(value));
    if (!m_password.isEmpty())
        parts.append(QLatin1String("password=") + quoted(m_password));
    return parts.join(QLatin1Char(' '));
}

QString ConnectionSettings::display() const
{
    QString text;
    if (const QString user = value(QStringLiteral("user")); !user.isEmpty())
        text += user + QLatin1Char('@');
    const QString host = value(QStringLiteral("host"));
    text += host.isEmpty() ? QStringLiteral("localhost") : host;
    if (const QString port = value(QStringLiteral("port")); !port.isEmpty())
        text += QLatin1Char(':') + port;
    return text + QLatin1Char('/') + value(QStringLiteral("dbname"));
}

QString ConnectionSettings::toUri() const
{
    QString uri = QStringLiteral("postgresql://");
    if (const QString user = value(QStringLiteral("user")); !user.isEmpty())
        uri += encoded(user) + QLatin1Char('@');
    uri += QLatin1Char('/') + encoded(value(QStringLiteral("dbname")));
    QStringList options;
    for (const auto &[keyword, value] : m_parameters) {
        if (keyword != QLatin1String("user") && keyword != QLatin1String("dbname") &&
            !isSecret(keyword))
            options.append(keyword + QLatin1Char('=') + encoded(value));
    }
    return options.isEmpty() ? uri : uri + QLatin1Char('?') + options.join(QLatin1Char('&'));
}

} // namespace regie
