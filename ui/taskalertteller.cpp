// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taskalertteller.h"

#include "ui/notifications.h"
#include "ui/texts/tasktexts.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int throttleInterval = 500; // ms
constexpr int mostAtOnce = 3;         // more are told together

struct News
{
    QList<TaskAlert> alerts;
    qint64 last = 0;
};

/// What was raised since; at the first time only where things stand.
Result<News> readNews(Session &session, std::optional<qint64> last)
{
    News news;
    if (!last) {
        const Result<qint64> now = lastTaskAlert(session);
        if (!now)
            return now.error();
        news.last = *now;
        return news;
    }
    const Result<QList<TaskAlert>> alerts = taskAlertsAfter(session, *last);
    if (!alerts)
        return alerts.error();
    news.alerts = *alerts;
    news.last = alerts->isEmpty() ? *last : alerts->last().id;
    return news;
}

} // namespace

TaskAlertTeller::TaskAlertTeller(QWidget *view)
    : QObject(view)
    , m_view(view)
    , m_throttle(throttleInterval)
{
    connect(&m_throttle, &QTimer::timeout, this, &TaskAlertTeller::ask);
}

void TaskAlertTeller::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    watchMonitor();
    if (!otherDatabase)
        return;
    m_request.cancel();
    m_last.reset();
    ask();
}

void TaskAlertTeller::watchMonitor()
{
    if (!m_services.monitor)
        return;
    connect(m_services.monitor, &ConnectionMonitor::tableChanged, this,
            [this](const QString &table) {
                if (table == "task_alerts"_L1)
                    m_throttle.ask();
            });
    // What was raised while the connection was away is told as well.
    connect(m_services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                if (state == ConnectionMonitor::State::Online)
                    ask();
            });
}

void TaskAlertTeller::ask()
{
    if (!m_services.database)
        return;
    m_request = m_services.database->ask(
        this, [last = m_last](Session &session) { return readNews(session, last); },
        [this](const Result<News> &news) {
            if (!news)
                return; // asked again with the next alert, or when the connection is back
            m_last = std::max(m_last.value_or(0), news->last);
            tell(news->alerts);
        });
}

void TaskAlertTeller::tell(const QList<TaskAlert> &alerts)
{
    QList<TaskAlert> open = alerts;
    open.removeIf([](const TaskAlert &alert) { return alert.endedAt.isValid(); });
    if (open.isEmpty() || !m_services.notifications)
        return;
    if (open.size() <= mostAtOnce) {
        for (const TaskAlert &alert : std::as_const(open)) {
            const AlertPlace place = alertPlace(alert);
            post(alertSentence(alert), alertTone(alert), {alert.id}, place.page, place.place);
        }
    } else {
        QList<qint64> ids;
        for (const TaskAlert &alert : std::as_const(open))
            ids.append(alert.id);
        const bool allStuck = std::all_of(open.begin(), open.end(), [](const TaskAlert &alert) {
            return alert.kind == "stuck"_L1;
        });
        post(allStuck ? tr("%Ln task(s) began to hang.", nullptr, int(open.size()))
                      : tr("%Ln new alert(s) about model calls.", nullptr, int(open.size())),
             Tone::Bad, ids, u"tasks"_s, {{u"view"_s, allStuck ? u"stuck"_s : u"budgets"_s}});
    }
    // The entry of the window calls for attention where another program has the keyboard.
    QApplication::alert(m_view->window());
}

void TaskAlertTeller::post(const QString &text, Tone tone, const QList<qint64> &ids,
                           const QString &page, const QVariantMap &place)
{
    Notification notification;
    notification.tone = tone;
    notification.text = text;
    notification.actionText = tr("Show");
    notification.milliseconds = 20'000; // who was not there finds it on the overview
    notification.action = [self = QPointer(this), ids, page, place] {
        if (!self)
            return;
        self->see(ids);
        Q_EMIT self->linkActivated(page, place);
    };
    m_services.notifications->post(notification);
}

void TaskAlertTeller::see(const QList<qint64> &ids)
{
    if (!m_services.database)
        return;
    m_services.database->ask(
        this, [ids](Session &session) { return seeTaskAlerts(session, ids, Actor::inWindow()); },
        [](const Result<SeenAlerts> &) {}, // that it was seen is a courtesy to colleagues
        Lane::Interactive, Access::Write);
}

} // namespace regie
