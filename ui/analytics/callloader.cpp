// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/callloader.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "operations/taskrollups.h"

#include <QDeadlineTimer>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int askInterval = 1'500;    // ms between two readings that others cause
constexpr int countInterval = 10'000; // ms between two counts that others cause
constexpr int countLimit = 5'000;     // ms at a time

bool isSameView(const AnalyticsChoice &a, const AnalyticsChoice &b)
{
    return a.period.from == b.period.from && a.period.until == b.period.until && a.step == b.step &&
           choiceToJson(a) == choiceToJson(b);
}

} // namespace

CallLoader::CallLoader(QObject *parent)
    : QObject(parent)
    , m_askTimer(askInterval)
    , m_countTimer(countInterval)
{
    connect(&m_askTimer, &QTimer::timeout, this, &CallLoader::ask);
    connect(&m_countTimer, &QTimer::timeout, this, &CallLoader::count);
}

CallLoader::~CallLoader() = default;

void CallLoader::setIntervals(int figures, int rollups)
{
    m_askTimer.setInterval(figures);
    m_countTimer.setInterval(rollups);
}

void CallLoader::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    m_services = services;
    if (services.monitor) {
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                &CallLoader::onTableChanged);
        connect(services.monitor, &ConnectionMonitor::stateChanged, this,
                [this](ConnectionMonitor::State state) {
                    if (state == ConnectionMonitor::State::Online)
                        reload();
                });
    }
    if (!otherDatabase)
        return;
    cancelAll();
    m_countRequest.cancel();
    m_isCounting = false;
    m_read = 0;
    m_asOf = m_countedUntil = {};
    m_countProblem.clear();
    m_isOther = true;
    reload();
}

void CallLoader::setChoice(const AnalyticsChoice &choice)
{
    const bool isOther = !m_hasChoice || !isSameView(choice, m_choice);
    m_choice = choice;
    m_hasChoice = true;
    if (!isOther)
        return;
    m_isOther = m_isStale = true;
    if (!m_isActive)
        cancelAll(); // an answer to the former choice would be taken for one to this
    ask();
}

void CallLoader::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active || !active)
        return;
    count();
    if (m_isStale)
        ask();
}

void CallLoader::reload()
{
    m_isStale = true;
    count();
    ask();
}

// --- reading -----------------------------------------------------------------------------------

void CallLoader::cancelAll()
{
    for (RequestHandle &request : m_requests)
        request.cancel();
    if (std::exchange(m_pending, 0) != 0)
        Q_EMIT busyChanged(false);
}

void CallLoader::ask()
{
    if (!m_isActive || !m_hasChoice || !m_services.database)
        return; // setActive() comes back to it
    m_askTimer.stop();
    m_isStale = false;
    Q_EMIT asked(std::exchange(m_isOther, false));
    const bool wasBusy = isBusy();
    m_pending = (1U << partCount) - 1;
    askPart(0, readCallSums, &CallLoader::sumsRead, false);
    askPart(1, readCallErrors, &CallLoader::errorsRead, false);
    askPart(2, readCallDurations, &CallLoader::durationsRead, true);
    askPart(3, readCallTimes, &CallLoader::timesRead, true);
    if (!wasBusy)
        Q_EMIT busyChanged(true);
}

template <typename Figures>
void CallLoader::askPart(std::size_t part,
                         Result<Figures> (*read)(Session &, const AnalyticsChoice &),
                         void (CallLoader::*tell)(const Result<Figures> &), bool isLong)
{
    m_requests[part] = m_services.database->ask(
        this, [read, choice = m_choice](Session &session) { return read(session, choice); },
        [this, part, tell](const Result<Figures> &figures) {
            if (figures || figures.error().kind != ErrorKind::Cancelled)
                (this->*tell)(figures);
            tellDone(part, figures.ok());
        },
        isLong ? Lane::Bulk : Lane::Interactive);
}

void CallLoader::tellDone(std::size_t part, bool isRead)
{
    m_pending &= ~(1U << part);
    m_read = isRead ? m_read | 1U << part : m_read & ~(1U << part);
    if (m_pending != 0)
        return;
    if (m_read == (1U << partCount) - 1)
        m_asOf = QDateTime::currentDateTime();
    Q_EMIT busyChanged(false);
    Q_EMIT ageChanged();
}

// --- keeping up --------------------------------------------------------------------------------

void CallLoader::onTableChanged(const QString &table)
{
    static const QStringList shown{u"task_hours"_s, u"model_prices"_s, u"task_repricings"_s};
    if (shown.contains(table)) {
        m_isStale = true;
        if (m_isActive)
            m_askTimer.ask();
    } else if (table == "marketing_task"_L1 && m_isActive) {
        m_countTimer.ask();
    }
}

/// Never twice at once, and not for long in one go: it is a favour to who looks, the background
/// check does the same. What it counts comes back as a change of task_hours.
void CallLoader::count()
{
    if (!m_isActive || m_isCounting || !m_services.database)
        return;
    m_countTimer.stop();
    m_isCounting = true;
    m_countRequest = m_services.database->ask(
        this,
        [](Session &session) {
            const QDeadlineTimer deadline(countLimit);
            RollupSizes sizes; // rows are marked by the background check
            sizes.resting = 10 * restingTasks;
            sizes.rest = std::chrono::years(100);
            return refreshTaskStatistics(
                session,
                [&session](const std::function<Status()> &work) {
                    return session.transaction(work);
                },
                [deadline](qint64) { return !deadline.hasExpired(); }, sizes);
        },
        [this](const Result<RollupOutcome> &outcome) {
            m_isCounting = false;
            if (!outcome) {
                const ErrorKind kind = outcome.error().kind;
                const bool isSaidElsewhere =
                    kind == ErrorKind::Cancelled || kind == ErrorKind::Offline;
                m_countProblem = isSaidElsewhere ? QString() : outcome.error().summary;
                return Q_EMIT ageChanged();
            }
            m_countProblem.clear();
            if (outcome->cancelled)
                m_countTimer.ask(); // goes on, unless the background check has by then
            else
                setCountedUntil(QDateTime::currentDateTime());
            if (outcome->counted > 0 && !m_services.monitor)
                ask(); // else its change of task_hours is heard
        },
        Lane::Bulk, Access::Write);
}

void CallLoader::setCountedUntil(const QDateTime &time)
{
    if (!time.isValid() || (m_countedUntil.isValid() && time <= m_countedUntil))
        return;
    m_countedUntil = time;
    Q_EMIT ageChanged();
}

} // namespace regie
