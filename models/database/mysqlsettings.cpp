// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/mysqlsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QUrl>
#include <QUrlQuery>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::ForeignDatabase", text);
}

QString unquoted(QString value)
{
    for (const QChar quote : {QLatin1Char('"'), QLatin1Char('\'')}) {
        if (value.size() >= 2 && value.startsWith(quote) && value.endsWith(quote))
            return value.sliced(1).chopped(1);
    }
    return value;
}

/// What the sections for clients of an option file say; the last word counts.
QHash<QString, QString> clientOptions(const QString &fileName)
{
    QHash<QString, QString> options;
    QFile file(fileName);
    if (fileName.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Text))
        return options;
    bool applies = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(QLatin1Char('['))) {
            applies =
                line == QLatin1String("[client]") || line == QLatin1String("[client-mariadb]");
            continue;
        }
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (!applies || equals <= 0 || line.startsWith(QLatin1Char('#')))
            continue;
        options.insert(line.first(equals).trimmed().toLower(),
                       unquoted(line.sliced(equals + 1).trimmed()));
    }
    return options;
}

} // namespace

Result<MySqlSettings> MySqlSettings::fromUri(const QString &uri)
{
    return fromUri(uri, QDir::home().filePath(QStringLiteral(".my.cnf")));
}

Result<MySqlSettings> MySqlSettings::fromUri(const QString &uri, const QString &optionFile)
{
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid())
        return Error::input(translated(QT_TRANSLATE_NOOP(
            "regie::ForeignDatabase", "This is no address of a database. Characters such as @ and "
                                      "/ in a password are written as %40 and %2F.")));
    MySqlSettings settings;
    settings.database = url.path(QUrl::FullyDecoded).mid(1);
    if (settings.database.isEmpty())
        return Error::input(translated(
            QT_TRANSLATE_NOOP("regie::ForeignDatabase",
                              "The address names no database: mysql://user@host/DATABASE.")));
    const auto options = clientOptions(optionFile);
    const auto option = [&](const char *name, const QString &otherwise) {
        return options.value(QString::fromLatin1(name), otherwise);
    };
    const bool namesHost = !url.host().isEmpty();
    settings.host = namesHost ? url.host() : option("host", settings.host);
    settings.port = url.port(option("port", QStringLiteral("3306")).toInt());
    settings.socket = QUrlQuery(url).queryItemValue(QStringLiteral("socket"), QUrl::FullyDecoded);
    if (settings.socket.isEmpty() && settings.host == QLatin1String("localhost"))
        settings.socket = option("socket", {});
    settings.user = url.userName(QUrl::FullyDecoded);
    if (settings.user.isEmpty())
        settings.user = option("user", qEnvironmentVariable("USER"));
    settings.password = url.password(QUrl::FullyDecoded);
    if (settings.password.isEmpty())
        settings.password = qEnvironmentVariable("MYSQL_PWD", option("password", {}));
    return settings;
}

QString MySqlSettings::display() const
{
    QString text = QStringLiteral("mysql://");
    if (!user.isEmpty())
        text += user + QLatin1Char('@');
    text += host;
    if (port != 3306)
        text += QLatin1Char(':') + QString::number(port);
    text += QLatin1Char('/') + database;
    return socket.isEmpty() ? text : text + QStringLiteral("?socket=") + socket;
}

} // namespace regie
