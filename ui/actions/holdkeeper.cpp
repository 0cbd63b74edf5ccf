// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/holdkeeper.h"

#include "checks/scheduler.h"
#include "database/connectionmonitor.h"
#include "database/database.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 250; // ms on an item before it is held
constexpr int readInterval = 150;

} // namespace

HoldKeeper::HoldKeeper(QObject *parent)
    : QObject(parent)
    , m_readTimer(readInterval)
{
    m_takeTimer.setSingleShot(true);
    m_takeTimer.setInterval(settleTime);
    connect(&m_takeTimer, &QTimer::timeout, this, &HoldKeeper::write);
    m_renewTimer.setInterval(renewInterval);
    connect(&m_renewTimer, &QTimer::timeout, this, &HoldKeeper::write);
    connect(&m_readTimer, &QTimer::timeout, this, &HoldKeeper::read);
}

bool HoldKeeper::isOurs(const Hold &hold)
{
    return hold.holder == Scheduler::thisProcess();
}

void HoldKeeper::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    if (otherDatabase)
        release(); // while the one that has it is still there
    m_services = services;
    if (services.monitor)
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                [this](const QString &table) {
                    if (table == "validation_queue"_L1)
                        m_readTimer.ask();
                });
    if (!otherDatabase)
        return;
    m_holding = false;
    take(QList<Hold>());
    read();
}

void HoldKeeper::take(qint64 suggestionId)
{
    if (suggestionId == m_wanted)
        return;
    if (suggestionId == 0)
        return release();
    m_wanted = suggestionId;
    m_takeTimer.start();
    m_renewTimer.start();
}

void HoldKeeper::write()
{
    if (!m_services.database || m_wanted == 0)
        return;
    m_holding = true;
    m_services.database->ask(
        this,
        [id = m_wanted](Session &session) {
            return hold(session, id, Scheduler::thisProcess(), Actor::inWindow());
        },
        [this](const Result<Hold> &) {
            // Requests may overtake each other: what was released meanwhile is released again.
            if (m_wanted == 0) {
                m_holding = true;
                release();
            }
            read();
        },
        Lane::Interactive, Access::Write);
}

void HoldKeeper::release()
{
    m_takeTimer.stop();
    m_renewTimer.stop();
    m_wanted = 0;
    if (!std::exchange(m_holding, false) || !m_services.database)
        return;
    m_services.database->ask(
        this, [](Session &session) { return releaseHolds(session, Scheduler::thisProcess()); },
        [this](const Status &) { read(); }, Lane::Interactive, Access::Write);
}

void HoldKeeper::read()
{
    if (!m_services.database)
        return;
    m_readRequest = m_services.database->ask(
        this, [](Session &session) { return currentHolds(session); },
        [this](const Result<QList<Hold>> &holds) {
            if (holds)
                take(*holds);
        });
}

void HoldKeeper::take(const QList<Hold> &holds)
{
    m_holds = holds;
    Q_EMIT holdsChanged();
}

std::optional<Hold> HoldKeeper::holdOf(qint64 suggestionId) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Hold &hold : m_holds) {
        if (hold.suggestionId == suggestionId && hold.until > now)
            return hold;
    }
    return {};
}

} // namespace regie
