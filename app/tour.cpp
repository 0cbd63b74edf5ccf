// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "queries/campaignqueries.h"
#include "ui/pages/page.h"

#include <QDir>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int settleTime = 900;  // ms for rows, details and counts to come in
constexpr int patience = 15'000; // ms: then the picture shows what is there
constexpr int searched = 50;     // campaigns, newest first
constexpr QSize pictureSize(1440, 900);
} // namespace

Tour::Tour(WindowController *controller, const QString &folder)
    : m_controller(controller)
    , m_folder(folder)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Tour::watch);
}

void Tour::planSteps()
{
    QVariantMap campaign{{u"view"_s, u"campaigns"_s}};
    QVariantMap messages = campaign;
    if (m_campaign != 0) {
        campaign = {{u"campaign"_s, m_campaign}};
        messages = {{u"messages"_s, m_campaign}};
    }
    const QList<Step> places{
        {u"overview"_s, u"overview"_s, {}, {}, {}},
        {u"closing"_s, u"campaigns"_s, {{u"view"_s, u"closing"_s}}, {}, {}},
        {u"suggestions"_s, u"suggestions"_s, {{u"view"_s, u"queue"_s}}, {}, {}},
        {u"decisions"_s, u"suggestions"_s, {{u"view"_s, u"decisions"_s}}, {}, {}},
        {u"results"_s, u"suggestions"_s, {{u"view"_s, u"results"_s}}, {}, {}},
        {u"analytics"_s, u"analytics"_s, {{u"view"_s, u"calls"_s}}, {}, {}},
        {u"analytics-marketing"_s, u"analytics"_s, {{u"view"_s, u"marketing"_s}}, {}, {}},
        {u"clients"_s, u"clients"_s, {{u"view"_s, u"figures"_s}}, {}, {}},
        {u"client-settings"_s, u"clients"_s, {{u"view"_s, u"settings"_s}}, {}, {}},
        {u"tasks"_s, u"tasks"_s, {{u"view"_s, u"tasks"_s}}, {}, {}},
        {u"stuck"_s, u"tasks"_s, {{u"view"_s, u"stuck"_s}}, {}, {}},
        {u"budgets"_s, u"tasks"_s, {{u"view"_s, u"budgets"_s}}, {}, {}},
        {u"prices"_s, u"tasks"_s, {{u"view"_s, u"prices"_s}}, {}, {}},
        {u"archive"_s, u"archive"_s, {}, {}, {}},
        {u"archived"_s, u"archive"_s, {{u"view"_s, u"archived"_s}}, {}, {}},
        {u"checks"_s, u"checks"_s, {}, {}, {}},
        {u"audit"_s, u"audit"_s, {}, {}, {}},
        {u"campaigns"_s, u"campaigns"_s, campaign, {}, {}},
        {u"niches"_s, u"campaigns"_s, {{u"view"_s, u"niches"_s}}, {}, {}},
        {u"messages"_s, u"campaigns"_s, messages, {}, {}},
        {u"logs"_s, u"logs"_s, {}, {}, {}},
        {u"welcome"_s, u"welcome"_s, {}, {}, {}}};
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            for (Step step : places) {
                step.language = language;
                step.mode = mode;
                step.name +=
                    u'-' + language + (mode == Theme::Mode::Light ? "-light"_L1 : "-dark"_L1);
                m_steps.append(step);
            }
        }
    }
}

void Tour::start()
{
    m_controller->window()->resize(pictureSize);
    for (Page *page : m_controller->window()->pages())
        connect(page, &Page::busyChanged, this, [this](bool busy) { m_busy = busy; });
    chooseCampaign();
}

/// The newest ones are drafts and have little to show.
void Tour::chooseCampaign()
{
    m_campaignRequest = m_controller->database()->ask(
        this, [](Session &session) { return searchCampaigns(session, {}, searched); },
        [this](const Result<QList<CampaignHit>> &hits) {
            const QList<CampaignHit> found = hits ? *hits : QList<CampaignHit>();
            for (const CampaignHit &hit : found) {
                if (m_campaign == 0 && hit.status != "draft"_L1)
                    m_campaign = hit.id;
            }
            planSteps();
            next();
        });
}

void Tour::next()
{
    m_timer.stop();
    if (m_steps.isEmpty()) {
        m_controller->settings()->setLanguage({}); // what is said at the end is for the operator
        Q_EMIT finished({});
        return;
    }
    const Step &step = m_steps.first();
    m_controller->settings()->setLanguage(step.language);
    m_controller->settings()->setThemeMode(step.mode);
    MainWindow *window = m_controller->window();
    window->setPageShown(u"welcome"_s, step.page == "welcome"_L1);
    window->showPage(step.page, step.place);
    m_sinceShown.start();
    m_timer.start();
}

void Tour::watch()
{
    const bool settled = m_sinceShown.elapsed() > settleTime && !m_busy;
    if (!settled && m_sinceShown.elapsed() < patience)
        return;
    if (!take(m_steps.takeFirst())) {
        m_timer.stop();
        Q_EMIT finished(tr("The picture cannot be written to %1.").arg(m_folder));
        return;
    }
    next();
}

bool Tour::take(const Step &step)
{
    const QString file = QDir(m_folder).filePath(step.name + u".png"_s);
    m_pictures.append(file);
    return QDir().mkpath(m_folder) && m_controller->window()->grab().save(file);
}

} // namespace regie
