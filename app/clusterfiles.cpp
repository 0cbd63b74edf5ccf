// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterfiles.h"

#include "servererrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

namespace regie {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString tail(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 enough = 2'000;
    file.seek(std::max<qint64>(0, file.size() - enough));
    return QString::fromUtf8(file.readAll()).trimmed();
}

Status writeThrough(const QString &folder)
{
    // One call for the whole file system: a tenth of the time that a thousand single files take.
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return ServerErrors::folder(folder, errno);
    const int code = ::syncfs(file) == 0 ? 0 : errno;
    ::close(file);
    return code == 0 ? Status() : Status(ServerErrors::folder(folder, code));
}

Status writeFile(const QString &path, const QByteArray &text, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode) || file.write(text) != text.size() || !file.flush())
        return ServerErrors::cannotCreate(path, file.errorString());
    return {};
}

Belongs isPostgresOf(pid_t pid, const QString &folder)
{
    const QString process = QStringLiteral("/proc/%1").arg(pid);
    if (contents(process + QStringLiteral("/comm")).trimmed() != "postgres")
        return Belongs::No;
    const QByteArray link = QFile::encodeName(process + QStringLiteral("/cwd"));
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlink(link.constData(), target.data(), target.size());
    if (length >= 0) {
        const QString cwd = QFile::decodeName(QByteArray(target.data(), length));
        return cwd == QFileInfo(folder).canonicalFilePath() ? Belongs::Yes : Belongs::No;
    }
    if (errno != EACCES)
        return Belongs::No; // it is dead, and nobody has buried it yet
    const bool sameAccount = QFileInfo(process).ownerId() == QFileInfo(folder).ownerId();
    return sameAccount ? Belongs::Perhaps : Belongs::No;
}

QList<pid_t> postgresProcessesOf(const QString &folder)
{
    QList<pid_t> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const pid_t pid = pid_t(name.toInt());
        if (pid > 0 && isPostgresOf(pid, folder) == Belongs::Yes)
            found.append(pid);
    }
    return found;
}

} // namespace regie
