// SPDX-License-Identifier: GPL-3.0-or-later
#include "logsinks.h"

#include "redaction.h"

namespace regie {

namespace {

constexpr qsizetype shortestSecret = 4; // shorter ones would blacken the log

QString textOf(spdlog::string_view_t view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// An entry cannot be made to look like two: lines after the first are indented.
QByteArray oneEntry(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() < 0x20 && character != QLatin1Char('\n') &&
            character != QLatin1Char('\t'))
            character = QLatin1Char(' ');
    }
    return text.replace(QLatin1Char('\n'), QLatin1String("\n    ")).toUtf8();
}

} // namespace

LogLevel logLevelOf(spdlog::level::level_enum level)
{
    return LogLevel(std::min(int(level), int(LogLevel::Critical)));
}

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    static_assert(int(LogLevel::Trace) == int(spdlog::level::trace) &&
                  int(LogLevel::Critical) == int(spdlog::level::critical));
    return spdlog::level::level_enum(level);
}

void RedactingSink::addSink(spdlog::sink_ptr child)
{
    const std::scoped_lock lock(mutex_);
    m_sinks.push_back(std::move(child));
}

void RedactingSink::hide(const QString &secret)
{
    const std::scoped_lock lock(mutex_);
    if (secret.size() >= shortestSecret && !m_secrets.contains(secret))
        m_secrets.append(secret);
}

void RedactingSink::sink_it_(const spdlog::details::log_msg &message)
{
    const QByteArray text = oneEntry(redacted(textOf(message.payload), m_secrets));
    spdlog::details::log_msg safe = message;
    safe.payload = {text.constData(), size_t(text.size())};
    for (const spdlog::sink_ptr &child : m_sinks) {
        if (child->should_log(safe.level))
            child->log(safe);
    }
}

void RedactingSink::flush_()
{
    for (const spdlog::sink_ptr &child : m_sinks)
        child->flush();
}

void RedactingSink::set_formatter_(std::unique_ptr<spdlog::formatter> formatter)
{
    for (const spdlog::sink_ptr &child : m_sinks)
        child->set_formatter(formatter->clone());
}

BufferSink::BufferSink(std::shared_ptr<LogBuffer> buffer)
    : m_buffer(std::move(buffer))
{}

void BufferSink::sink_it_(const spdlog::details::log_msg &message)
{
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch());
    m_buffer->append({0, QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC),
                      logLevelOf(message.level), textOf(message.logger_name),
                      textOf(message.payload)});
}

} // namespace regie
