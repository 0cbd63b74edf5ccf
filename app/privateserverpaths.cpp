// SPDX-License-Identifier: GPL-3.0-or-later
#include "privateserverpaths.h"

#include "servererrors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace regie {

namespace {

constexpr auto socketName = "/.s.PGSQL.5432.lock"; // the longest of the two files there

uid_t ownerId(const std::optional<ServerAccount> &account)
{
    return account ? account->uid : geteuid();
}

/// Whether the account may enter the folder and all above it, as far as they exist.
bool canEnter(const QString &folder, const ServerAccount &account)
{
    for (QString path = QDir::cleanPath(folder);; path = QFileInfo(path).path()) {
        struct stat entry = {};
        if (::stat(QFile::encodeName(path).constData(), &entry) == 0) {
            const mode_t needed = entry.st_uid == account.uid ? S_IXUSR : S_IXOTH;
            if (!(entry.st_mode & needed))
                return false;
        }
        if (path == QLatin1String("/") || path.isEmpty())
            return true;
    }
}

QString standardData(const std::optional<ServerAccount> &account)
{
    const QString chosen = qEnvironmentVariable("XDG_DATA_HOME");
    if (account && (!QDir::isAbsolutePath(chosen) || !canEnter(chosen, *account)))
        return QStringLiteral("/var/lib/regie");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/regie");
}

bool fits(const QString &folder)
{
    return QFile::encodeName(folder + QLatin1String(socketName)).size() <= longestSocketPath;
}

QString socketFolder(const QString &data, const std::optional<ServerAccount> &account)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir::cleanPath(data).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QString::fromLatin1(hash.toHex().left(8));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir(runtime).isAbsolute() && QFileInfo(runtime).isWritable() &&
        (!account || canEnter(runtime, *account))) {
        const QString folder = runtime + QStringLiteral("/regie/") + name;
        if (fits(folder))
            return folder;
    }
    return QStringLiteral("%1/regie-%2-%3").arg(QDir::tempPath()).arg(geteuid()).arg(name);
}

Status giveTo(const QString &folder, const std::optional<ServerAccount> &account)
{
    if (!account)
        return {};
    const QByteArray path = QFile::encodeName(folder);
    return lchown(path.constData(), account->uid, account->gid) == 0
               ? Status()
               : Status(ServerErrors::folder(folder, errno));
}

/// 0 when made, else errno.
int makeFolder(const QString &folder)
{
    return ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 ? 0 : errno;
}

} // namespace

PrivateServerPaths PrivateServerPaths::standard(const std::optional<ServerAccount> &account)
{
    return forData(standardData(account), account);
}

PrivateServerPaths PrivateServerPaths::forData(const QString &data,
                                               const std::optional<ServerAccount> &account)
{
    const QString absolute = QDir::cleanPath(QDir(data).absolutePath());
    return {absolute, socketFolder(absolute, account)};
}

Status makeDataFolder(const QString &folder, const std::optional<ServerAccount> &account)
{
    // The parents keep the user's usual mode, only the last folder is closed.
    QDir().mkpath(QFileInfo(folder).path());
    if (const int code = makeFolder(folder); code == 0)
        return giveTo(folder, account);
    else if (code != EEXIST)
        return ServerErrors::folder(folder, code);
    if (::access(QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK) != 0)
        return ServerErrors::folder(folder, errno);
    struct stat entry = {};
    ::stat(QFile::encodeName(folder).constData(), &entry);
    if (!account || entry.st_uid == account->uid)
        return {};
    // Root may do anything, also break another user's Régie.
    return entry.st_uid == 0 ? giveTo(folder, account)
                             : Status(ServerErrors::folder(folder, EPERM));
}

Status makeSocketFolder(const QString &folder, const std::optional<ServerAccount> &account)
{
    if (!fits(folder))
        return ServerErrors::socketPathTooLong(folder, longestSocketPath);
    QDir().mkpath(QFileInfo(folder).path());
    if (const int code = makeFolder(folder); code == 0)
        return giveTo(folder, account);
    else if (code != EEXIST)
        return ServerErrors::folder(folder, code);
    struct stat entry = {};
    if (::lstat(QFile::encodeName(folder).constData(), &entry) != 0)
        return ServerErrors::folder(folder, errno);
    const bool ours = S_ISDIR(entry.st_mode) && entry.st_uid == ownerId(account) &&
                      (entry.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return ours ? Status() : Status(ServerErrors::foreignFolder(folder));
}

} // namespace regie
