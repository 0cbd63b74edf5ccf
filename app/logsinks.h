// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/logbuffer.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <spdlog/sinks/base_sink.h>
#include <vector>

namespace regie {

LogLevel logLevelOf(spdlog::level::level_enum level);
spdlog::level::level_enum spdlogLevel(LogLevel level);

/// The only sink the log has: takes secrets out, then passes the entry to the others.
class RedactingSink : public spdlog::sinks::base_sink<std::mutex>
{
public:
    void addSink(spdlog::sink_ptr child);
    void hide(const QString &secret);

protected:
    void sink_it_(const spdlog::details::log_msg &message) override;
    void flush_() override;
    void set_formatter_(std::unique_ptr<spdlog::formatter> formatter) override;

private:
    std::vector<spdlog::sink_ptr> m_sinks;
    QStringList m_secrets;
};

/// Keeps the newest entries for the Logs page.
class BufferSink : public spdlog::sinks::base_sink<std::mutex>
{
public:
    explicit BufferSink(std::shared_ptr<LogBuffer> buffer);

protected:
    void sink_it_(const spdlog::details::log_msg &message) override;
    void flush_() override {}

private:
    std::shared_ptr<LogBuffer> m_buffer;
};

} // namespace regie
