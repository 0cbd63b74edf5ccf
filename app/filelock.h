// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace regie {

/// An advisory lock on a file, kept by the kernel (flock): gone with the process, however it ends,
/// and not inherited by programs it starts. Two objects are two users, also in one process.
class FileLock
{
public:
    enum class Mode { Shared, Exclusive };

    explicit FileLock(QString path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Waits. Another holder gives it up within the time its own bounded work takes.
    Status lock(Mode mode);
    /// True when it was got at once. A lock held before is converted, and lost when that fails.
    Result<bool> tryLock(Mode mode);
    void unlock();
    bool isLocked() const { return m_locked; }

private:
    Status open();
    Error failure(int code) const;

    QString m_path;
    int m_file = -1;
    bool m_locked = false;
};

} // namespace regie
