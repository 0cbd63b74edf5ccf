// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectortokens.h"

#include "app/keychain.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

using Found = Result<std::optional<QString>>;

constexpr qint64 longestWaitMilliseconds = 15'000;
constexpr int sliceMilliseconds = 40;

Error tooSlow()
{
    return {ErrorKind::Timeout, {}, {}, ConnectorTokens::tr("The keychain does not answer."), {}};
}

/// Where the thread that asks and the main thread meet; the last of both lets it go.
struct Meeting
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Found> found;
};

Found waitFor(Meeting &meeting, const std::function<bool()> &isWanted)
{
    QElapsedTimer timer;
    timer.start();
    std::unique_lock lock(meeting.mutex);
    while (!meeting.found && timer.elapsed() < longestWaitMilliseconds) {
        if (!isWanted())
            return Error::cancelled();
        meeting.changed.wait_for(lock, std::chrono::milliseconds(sliceMilliseconds));
    }
    return meeting.found ? *meeting.found : Found(tooSlow());
}

/// QtKeychain queues its jobs in one place, without locks: only the main thread asks.
Found readInMainThread(const QString &name, const std::function<bool()> &isWanted)
{
    const auto meeting = std::make_shared<Meeting>();
    QMetaObject::invokeMethod(qApp, [meeting, name] {
        Keychain::read(name, qApp, [meeting](const Found &found) {
            const std::scoped_lock lock(meeting->mutex);
            meeting->found = found;
            meeting->changed.notify_all();
        });
    });
    return waitFor(*meeting, isWanted);
}

/// Runs an event loop of the main thread until `start` has given its answer.
template <typename Answer>
Answer waitHere(const std::function<bool()> &isWanted,
                const std::function<void(QObject *, std::function<void(Answer)>)> &start)
{
    QEventLoop loop;
    QObject context;
    std::optional<Answer> answer;
    QElapsedTimer timer;
    timer.start();
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &loop, [&] {
        if (!isWanted() || timer.elapsed() > longestWaitMilliseconds)
            loop.quit();
    });
    ticker.start(sliceMilliseconds);
    start(&context, [&](Answer given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (answer)
        return *answer;
    return isWanted() ? Answer(tooSlow()) : Answer(Error::cancelled());
}

Found readKeychain(const QString &name, const std::function<bool()> &isWanted)
{
    if (QThread::currentThread() != qApp->thread())
        return readInMainThread(name, isWanted);
    return waitHere<Found>(
        isWanted, [&name](QObject *context, auto done) { Keychain::read(name, context, done); });
}

bool always()
{
    return true;
}

} // namespace

QString ConnectorTokens::keychainName(const QString &connector)
{
    return u"connector/"_s + connector;
}

QString ConnectorTokens::variableName(const QString &connector)
{
    QString name = u"REGIE_TOKEN_"_s;
    for (const QChar c : connector) {
        const bool isPlain = c.unicode() < 0x80 && c.isLetterOrNumber();
        name += isPlain ? c.toUpper() : QChar(u'_');
    }
    return name;
}

QString ConnectorTokens::fromEnvironment(const QString &connector)
{
    return QString::fromUtf8(qgetenv(variableName(connector).toUtf8().constData())).trimmed();
}

Error ConnectorTokens::missing(const QString &connector)
{
    return Error::input(tr("This machine has no token for the connector “%1”. Set one on the page "
                           "Clients, with “regie connector set-token”, or as $%2.")
                            .arg(connector, variableName(connector)));
}

Result<QString> ConnectorTokens::read(const QString &connector,
                                      const std::function<bool()> &isWanted)
{
    if (const QString token = fromEnvironment(connector); !token.isEmpty())
        return token;
    const Found found = readKeychain(keychainName(connector), isWanted);
    if (!found) {
        Error error =
            found.error().kind == ErrorKind::Cancelled ? found.error() : missing(connector);
        if (error.detail.isEmpty() && found.error().kind != ErrorKind::Cancelled)
            error.detail = found.error().detail;
        return error;
    }
    if (!found->has_value() || (*found)->isEmpty())
        return missing(connector);
    return **found;
}

Status ConnectorTokens::store(const QString &connector, const QString &token)
{
    return waitHere<Status>(always, [&](QObject *context, auto done) {
        Keychain::store(keychainName(connector), token, context, done);
    });
}

Status ConnectorTokens::remove(const QString &connector)
{
    return waitHere<Status>(always, [&](QObject *context, auto done) {
        Keychain::remove(keychainName(connector), context, done);
    });
}

} // namespace regie
