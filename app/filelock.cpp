// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"

#include "servererrors.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace regie {

namespace {
int flagOf(FileLock::Mode mode)
{
    return mode == FileLock::Mode::Shared ? LOCK_SH : LOCK_EX;
}

/// 0 or errno.
int lockFile(int file, int operation)
{
    while (flock(file, operation) != 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}
} // namespace

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{}

FileLock::~FileLock()
{
    unlock();
}

Status FileLock::open()
{
    if (m_file >= 0)
        return {};
    m_file = ::open(QFile::encodeName(m_path).constData(),
                    O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    return m_file >= 0 ? Status() : Status(failure(errno));
}

Status FileLock::lock(Mode mode)
{
    if (const Status opened = open(); !opened)
        return opened;
    const int code = lockFile(m_file, flagOf(mode));
    m_locked = code == 0;
    return m_locked ? Status() : Status(failure(code));
}

Result<bool> FileLock::tryLock(Mode mode)
{
    if (const Status opened = open(); !opened)
        return opened.error();
    const int code = lockFile(m_file, flagOf(mode) | LOCK_NB);
    m_locked = code == 0;
    if (code != 0 && code != EWOULDBLOCK)
        return failure(code);
    return m_locked;
}

void FileLock::unlock()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
    m_locked = false;
}

Error FileLock::failure(int code) const
{
    return ServerErrors::folder(m_path, code);
}

} // namespace regie
