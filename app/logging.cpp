// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include "filelock.h"
#include "logsinks.h"

#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <spdlog/async_logger.h>
#include <spdlog/details/thread_pool.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace regie {

namespace {

constexpr size_t fileSize = 5'000'000;
constexpr size_t oldFiles = 4;
constexpr int mostConsoles = 9;
constexpr size_t queueLength = 8'192;
constexpr auto pattern = "%Y-%m-%dT%H:%M:%S.%e%z %l [%n] %v";

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
        return LogLevel::Error;
    case QtFatalMsg:
        break;
    }
    return LogLevel::Critical;
}

} // namespace

/// Qt's hooks are plain functions; they find here the log they write to, if there is one.
class Logging::Private
{
public:
    explicit Private(const LogOptions &options);

    static std::shared_ptr<Private> current();
    static void setCurrent(std::shared_ptr<Private> log);
    void install();
    void uninstall();

    void write(LogLevel level, const QString &subject, const QString &text);
    void writeLastWords(const QString &subject, const QString &text);
    void flush();

    const std::shared_ptr<LogBuffer> buffer = std::make_shared<LogBuffer>();
    const std::shared_ptr<RedactingSink> sink = std::make_shared<RedactingSink>();
    QString file;
    QString fileError;

private:
    struct Current
    {
        std::mutex mutex;
        std::shared_ptr<Private> log;
    };
    static Current &holder();
    static void handleMessage(QtMsgType type, const QMessageLogContext &context,
                              const QString &text);
    static void filterCategory(QLoggingCategory *category);

    void openFile(const QString &folder);
    spdlog::async_logger &loggerFor(const QString &subject);

    const LogRules m_rules;
    std::unique_ptr<FileLock> m_fileLock;
    std::mutex m_mutex; ///< guards the loggers and the thread behind them
    QHash<QString, std::shared_ptr<spdlog::async_logger>> m_loggers;
    std::shared_ptr<spdlog::details::thread_pool> m_threads =
        std::make_shared<spdlog::details::thread_pool>(queueLength, 1);
    QtMessageHandler m_previousHandler = nullptr;
    QLoggingCategory::CategoryFilter m_previousFilter = nullptr;
};

Logging::Private::Private(const LogOptions &options)
    : m_rules(options.rules)
{
    sink->addSink(std::make_shared<BufferSink>(buffer));
    if (options.toStandardError)
        sink->addSink(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    if (!options.folder.isEmpty())
        openFile(options.folder);
    sink->set_pattern(pattern);
}

/// Rotation renames files, which two programs must not do to the same: the first console has
/// regie.log, the next regie-2.log. The lock goes with the process.
void Logging::Private::openFile(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        fileError = QStringLiteral("%1 cannot be made").arg(folder);
        return;
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (int number = 1; number <= mostConsoles && file.isEmpty(); ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        const QString name = QStringLiteral("%1/regie%2.log").arg(folder, suffix);
        auto lock = std::make_unique<FileLock>(name + QStringLiteral(".lock"));
        const Result<bool> free = lock->tryLock(FileLock::Mode::Exclusive);
        if (!free) {
            fileError = free.error().detail;
            return;
        }
        if (*free) {
            m_fileLock = std::move(lock);
            file = name;
        }
    }
    try {
        if (!file.isEmpty())
            sink->addSink(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QFile::encodeName(file).toStdString(), fileSize, oldFiles));
    } catch (const spdlog::spdlog_ex &error) {
        file.clear();
        fileError = QString::fromUtf8(error.what());
    }
}

spdlog::async_logger &Logging::Private::loggerFor(const QString &subject)
{
    std::shared_ptr<spdlog::async_logger> &logger = m_loggers[subject];
    if (!logger) {
        // Rather a gap in the log than an interface that waits for a slow disk.
        logger = std::make_shared<spdlog::async_logger>(
            subject.toStdString(), sink, m_threads, spdlog::async_overflow_policy::overrun_oldest);
        logger->set_level(spdlogLevel(m_rules.levelFor(subject)));
        logger->flush_on(spdlog::level::trace); // in the log's own thread
    }
    return *logger;
}

void Logging::Private::write(LogLevel level, const QString &subject, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::scoped_lock lock(m_mutex); // only flush() keeps it for longer than a moment
    loggerFor(subject).log(spdlogLevel(level),
                           spdlog::string_view_t(utf8.constData(), size_t(utf8.size())));
}

/// The program is about to abort: nothing may be left to another thread.
void Logging::Private::writeLastWords(const QString &subject, const QString &text)
{
    const std::string name = subject.toStdString();
    const QByteArray utf8 = text.toUtf8();
    sink->log(
        spdlog::details::log_msg(name, spdlog::level::critical,
                                 spdlog::string_view_t(utf8.constData(), size_t(utf8.size()))));
    sink->flush();
}

void Logging::Private::flush()
{
    // The queue's only thread ends once everything before that order is written.
    const std::scoped_lock lock(m_mutex);
    m_threads.reset();
    m_loggers.clear();
    m_threads = std::make_shared<spdlog::details::thread_pool>(queueLength, 1);
    sink->flush();
}

// --- Qt's hooks ------------------------------------------------------------------------------

Logging::Private::Current &Logging::Private::holder()
{
    static Current current;
    return current;
}

std::shared_ptr<Logging::Private> Logging::Private::current()
{
    const std::scoped_lock lock(holder().mutex);
    return holder().log;
}

void Logging::Private::setCurrent(std::shared_ptr<Private> log)
{
    const std::scoped_lock lock(holder().mutex);
    holder().log = std::move(log);
}

void Logging::Private::install()
{
    m_previousHandler = qInstallMessageHandler(&Private::handleMessage);
    m_previousFilter = QLoggingCategory::installFilter(&Private::filterCategory);
}

void Logging::Private::uninstall()
{
    QLoggingCategory::installFilter(m_previousFilter);
    qInstallMessageHandler(m_previousHandler);
}

void Logging::Private::handleMessage(QtMsgType type, const QMessageLogContext &context,
                                     const QString &text)
{
    const std::shared_ptr<Private> log = current();
    if (!log)
        return;
    const QString subject = logSubject(QString::fromUtf8(context.category));
    if (type == QtFatalMsg)
        log->writeLastWords(subject, text);
    else
        log->write(levelOf(type), subject, text);
}

/// So that what the rules leave out is not even put together.
void Logging::Private::filterCategory(QLoggingCategory *category)
{
    const std::shared_ptr<Private> log = current();
    if (!log)
        return;
    const LogLevel least =
        log->m_rules.levelFor(logSubject(QString::fromUtf8(category->categoryName())));
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, levelOf(type) >= least);
}

// --- public ----------------------------------------------------------------------------------

QString Logging::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/regie");
}

Logging::Logging(const LogOptions &options)
    : d(std::make_shared<Private>(options))
{
    Private::setCurrent(d);
    d->install();
}

Logging::~Logging()
{
    d->uninstall();
    Private::setCurrent(nullptr);
    d->flush();
}

std::shared_ptr<LogBuffer> Logging::buffer() const
{
    return d->buffer;
}

QString Logging::file() const
{
    return d->file;
}

QString Logging::fileError() const
{
    return d->fileError;
}

void Logging::hide(const QString &secret)
{
    d->sink->hide(secret);
}

void Logging::flush()
{
    d->flush();
}

} // namespace regie
