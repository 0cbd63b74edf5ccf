// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "printable.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

namespace regie {

namespace {

constexpr qint64 progressPause = 100;

/// 0, or why not all was written.
int writeTo(std::FILE *stream, const QByteArray &bytes)
{
    errno = 0;
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    const bool isWhole = std::fflush(stream) == 0 && written == size_t(bytes.size());
    return isWhole ? 0 : std::max(errno, 1);
}

/// The terminal does not show what is typed while this lives.
class NoEcho
{
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before = {};
};

} // namespace

Console::Console()
    : m_showsProgress(isatty(STDERR_FILENO))
{}

Console::~Console()
{
    clearProgress();
}

void Console::print(const QString &text)
{
    write(printableLines(text).toUtf8() + '\n');
}

void Console::print(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::write(const QByteArray &bytes)
{
    clearProgress();
    if (const int error = writeTo(stdout, bytes); error != 0 && m_outputError == 0)
        m_outputError = error;
}

bool Console::isReaderGone() const
{
    return m_outputError == EPIPE;
}

QString Console::outputError() const
{
    return m_outputError == 0 ? QString() : QString::fromLocal8Bit(std::strerror(m_outputError));
}

void Console::complain(const QString &text)
{
    clearProgress();
    writeTo(stderr, "regie: " + printableLines(text).toUtf8() + '\n');
}

void Console::progress(const QString &text)
{
    if (!m_showsProgress ||
        (m_sinceProgress.isValid() && !m_sinceProgress.hasExpired(progressPause)))
        return;
    m_sinceProgress.start();
    m_progressShown = true;
    writeTo(stderr, "\r\033[K" + printableLine(text).toUtf8()); // start of the line, clear it
}

void Console::clearProgress()
{
    if (m_progressShown)
        writeTo(stderr, "\r\033[K");
    m_progressShown = false;
}

std::optional<QString> Console::askPassword(const QString &question)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return std::nullopt;
    clearProgress();
    writeTo(stderr, question.toUtf8() + ' ');
    const NoEcho noEcho;
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line += char(c);
    writeTo(stderr, "\n");
    return QString::fromLocal8Bit(line);
}

} // namespace regie
