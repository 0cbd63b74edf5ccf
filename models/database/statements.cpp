// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statements.h"

#include <QDir>
#include <QFile>

namespace regie {

QString statementText(const QString &name)
{
    QFile file(QStringLiteral(":/queries/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    // Qt's search for placeholders does not know comments, so they must not reach it.
    QStringList lines;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (!line.trimmed().startsWith(QLatin1String("--")))
            lines.append(line);
    }
    QString text = lines.join(QString()).trimmed();
    if (text.endsWith(QLatin1Char(';')))
        text.chop(1);
    return text;
}

QStringList statementNames()
{
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/queries")).entryList({QStringLiteral("*.sql")});
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace regie
