// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stuckwatch.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "operations/check.h"
#include "tasks/stucktasks.h"

#include <QWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int askInterval = 30'000;     // ms
constexpr int throttleInterval = 2'000; // ms

} // namespace

StuckWatch::StuckWatch(QWidget *view)
    : QObject(view)
    , m_view(view)
    , m_throttle(throttleInterval)
{
    m_interval.setInterval(askInterval);
    connect(&m_interval, &QTimer::timeout, this, &StuckWatch::ask);
    connect(&m_throttle, &QTimer::timeout, this, &StuckWatch::ask);
    m_interval.start();
}

void StuckWatch::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    watchMonitor();
    if (!otherDatabase)
        return;
    m_request.cancel();
    setCount(0);
    ask();
}

void StuckWatch::watchMonitor()
{
    if (!m_services.monitor)
        return;
    connect(m_services.monitor, &ConnectionMonitor::tableChanged, this,
            [this](const QString &table) {
                const bool isOurs = table == "marketing_task"_L1 || table == "task_thresholds"_L1;
                if (isOurs)
                    m_throttle.ask();
            });
    connect(m_services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                if (state == ConnectionMonitor::State::Online)
                    ask();
            });
}

void StuckWatch::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) && !paused)
        ask();
}

void StuckWatch::setCount(qint64 count)
{
    if (std::exchange(m_count, count) != count)
        Q_EMIT stuckCountChanged(count);
}

void StuckWatch::ask()
{
    if (!m_services.database || m_paused || m_view->window()->isMinimized())
        return;
    m_request = m_services.database->ask(
        this,
        [](Session &session) -> Result<qint64> {
            const Result<QDateTime> now = databaseTime(session);
            if (!now)
                return now.error();
            return stuckTaskCount(session, *now);
        },
        [this](const Result<qint64> &count) {
            if (count && !m_paused)
                setCount(*count); // else the last one stays; the window tells of the connection
        });
}

} // namespace regie
