// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logrules.h"

#include <memory>

namespace regie {

struct LogOptions
{
    /// Where regie.log is kept; empty for no file.
    QString folder;
    LogRules rules;
    bool toStandardError = false;
};

/// The log of this run: Qt's messages with their categories go to rotating files (5 of 5 MB), to a
/// LogBuffer for the Logs page and, where wanted, to standard error. Made once, first in main();
/// messages from any thread, written by a thread of its own. Passwords and tokens are taken out
/// before anything is written anywhere.
class Logging
{
public:
    /// $XDG_STATE_HOME/regie.
    static QString defaultFolder();

    explicit Logging(const LogOptions &options);
    /// Writes what is left and gives Qt its own handler back.
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

    std::shared_ptr<LogBuffer> buffer() const;
    /// The file of this console: each that runs at the same time has its own. Empty when there is
    /// none, with `fileError()` saying why.
    QString file() const;
    QString fileError() const;

    /// This text never appears in the log. For passwords, as soon as they are known.
    void hide(const QString &secret);
    /// Waits until all that was logged so far is written.
    void flush();

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace regie
