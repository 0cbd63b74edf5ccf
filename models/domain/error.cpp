// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

namespace regie {

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Error", text);
}
} // namespace

Error Error::cancelled()
{
    return {ErrorKind::Cancelled, {}, {}, summaryFor(ErrorKind::Cancelled), {}};
}

Error Error::input(const QString &summary, const QString &detail)
{
    return {ErrorKind::Input, {}, {}, summary, detail};
}

Error Error::internal(const QString &summary, const QString &detail)
{
    return {ErrorKind::Internal, {}, {}, summary, detail};
}

QString Error::text() const
{
    return detail.isEmpty() ? summary : QStringLiteral("%1 (%2)").arg(summary, detail);
}

ErrorKind errorKindForSqlState(const QString &sqlState)
{
    if (sqlState == QLatin1String("57014"))
        return ErrorKind::Cancelled;
    if (sqlState == QLatin1String("25P03") || sqlState == QLatin1String("55P03"))
        return ErrorKind::Timeout;
    const QString classCode = sqlState.left(2);
    if (classCode.isEmpty() || classCode == QLatin1String("08") ||
        sqlState.startsWith(QLatin1String("57P")))
        return ErrorKind::Offline;
    if (classCode == QLatin1String("28"))
        return ErrorKind::Authentication;
    if (sqlState == QLatin1String("42501") || sqlState == QLatin1String("25006"))
        return ErrorKind::Permission;
    if (sqlState == QLatin1String("3D000"))
        return ErrorKind::Authentication;
    if (classCode == QLatin1String("23") || classCode == QLatin1String("40"))
        return ErrorKind::Conflict;
    if (classCode == QLatin1String("53"))
        return ErrorKind::Resources;
    if (classCode == QLatin1String("22"))
        return ErrorKind::Input;
    if (sqlState == QLatin1String("42P01") || sqlState == QLatin1String("42703"))
        return ErrorKind::Schema;
    return ErrorKind::Internal;
}

QString summaryFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return translated(QT_TRANSLATE_NOOP("regie::Error", "The work was cancelled."));
    case ErrorKind::Offline:
        return translated(QT_TRANSLATE_NOOP("regie::Error", "The database cannot be reached."));
    case ErrorKind::Authentication:
        return translated(QT_TRANSLATE_NOOP(
            "regie::Error", "The database refused the user, the password or the database name."));
    case ErrorKind::Permission:
        return translated(QT_TRANSLATE_NOOP(
            "regie::Error", "This user is not allowed to do that in this database."));
    case ErrorKind::Conflict:
        return translated(QT_TRANSLATE_NOOP(
            "regie::Error", "The change contradicts what the database already holds."));
    case ErrorKind::Resources:
        return translated(QT_TRANSLATE_NOOP(
            "regie::Error", "The database server has run out of disk, memory or connections."));
    case ErrorKind::Timeout:
        return translated(
            QT_TRANSLATE_NOOP("regie::Error", "The database did not answer in the time allowed."));
    case ErrorKind::Input:
        return translated(QT_TRANSLATE_NOOP("regie::Error", "A value is not acceptable."));
    case ErrorKind::Schema:
        return translated(QT_TRANSLATE_NOOP(
            "regie::Error",
            "The database does not have the tables this version of Régie expects."));
    case ErrorKind::Internal:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("regie::Error", "Something went wrong inside Régie."));
}

} // namespace regie
