// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandcontext.h"

#include "printable.h"

#include <QLoggingCategory>

namespace regie {

namespace {

Q_LOGGING_CATEGORY(lcCommand, "regie.command")

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Authentication:
        return QStringLiteral("authentication");
    case ErrorKind::Permission:
        return QStringLiteral("permission");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Resources:
        return QStringLiteral("resources");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Input:
        return QStringLiteral("input");
    case ErrorKind::Schema:
        return QStringLiteral("schema");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace

QJsonObject errorToJson(const Error &error)
{
    QJsonObject object{{QStringLiteral("kind"), kindName(error.kind)},
                       {QStringLiteral("summary"), error.summary}};
    if (!error.detail.isEmpty())
        object.insert(QStringLiteral("detail"), error.detail);
    if (!error.sqlState.isEmpty())
        object.insert(QStringLiteral("sqlstate"), error.sqlState);
    return {{QStringLiteral("error"), object}};
}

QString Command::translatedSummary() const
{
    return QCoreApplication::translate("regie::Commands", summary);
}

int CommandContext::fail(const Error &error) const
{
    qCWarning(lcCommand).noquote() << error.text();
    if (invocation.json)
        console.print(errorToJson(error));
    console.complain(error.text());
    const bool unreachable = database.isUnreachable() || error.kind == ErrorKind::Offline;
    return unreachable && error.kind != ErrorKind::Cancelled ? Unreachable : Failed;
}

int CommandContext::usageError(const QString &sentence) const
{
    if (invocation.json)
        console.print(errorToJson(Error::input(sentence)));
    console.complain(sentence);
    return Usage;
}

int CommandContext::succeed(const QJsonObject &object, const QString &text) const
{
    if (invocation.json)
        console.print(object);
    else if (!text.isEmpty())
        console.print(text);
    return Done;
}

int CommandContext::succeedInLines(const QJsonObject &object, const QStringList &lines) const
{
    QStringList shown;
    for (const QString &line : lines)
        shown.append(printableLine(line));
    return succeed(object, shown.join(QLatin1Char('\n')));
}

} // namespace regie
