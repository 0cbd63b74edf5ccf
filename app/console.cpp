// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QJsonDocument>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace regie {

namespace {

constexpr qint64 progressPause = 100;

void write(std::FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
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
    clearProgress();
    write(stdout, text.toUtf8() + '\n');
}

void Console::print(const QJsonObject &object)
{
    clearProgress();
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::complain(const QString &text)
{
    clearProgress();
    write(stderr, "regie: " + text.toUtf8() + '\n');
}

void Console::progress(const QString &text)
{
    if (!m_showsProgress ||
        (m_sinceProgress.isValid() && !m_sinceProgress.hasExpired(progressPause)))
        return;
    m_sinceProgress.start();
    m_progressShown = true;
    write(stderr, "\r\033[K" + text.toUtf8()); // start of the line, clear it
}

void Console::clearProgress()
{
    if (m_progressShown)
        write(stderr, "\r\033[K");
    m_progressShown = false;
}

std::optional<QString> Console::askPassword(const QString &question)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return std::nullopt;
    clearProgress();
    write(stderr, question.toUtf8() + ' ');
    const NoEcho noEcho;
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line += char(c);
    write(stderr, "\n");
    return QString::fromLocal8Bit(line);
}

} // namespace regie
