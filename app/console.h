// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>

#include <optional>

namespace regie {

/// What a command says: results on standard output, everything else on standard error. Progress
/// only where somebody sits at a terminal. Main thread.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(regie::Console)

public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// Lines of the result, UTF-8; what a terminal would obey is shown as signs.
    void print(const QString &text);
    void print(const QJsonObject &object);
    /// Rows for another program, byte by byte.
    void write(const QByteArray &bytes);
    /// Why something of the above was not written, in the system's words; empty: all was.
    QString outputError() const;
    /// The reader went away, as `head` does once it has what it wants.
    bool isReaderGone() const;
    void complain(const QString &text);
    /// Replaces the line of progress before; at most ten times a second.
    void progress(const QString &text);

    /// Without echo. Nothing when standard input is no terminal.
    std::optional<QString> askPassword(const QString &question);

private:
    void clearProgress();

    const bool m_showsProgress;
    bool m_progressShown = false;
    int m_outputError = 0; ///< the first errno
    QElapsedTimer m_sinceProgress;
};

} // namespace regie
