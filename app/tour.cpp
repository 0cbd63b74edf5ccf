// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "ui/pages/page.h"

#include <QDir>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int settleTime = 900;  // ms for rows, details and counts to come in
constexpr int patience = 15'000; // ms: then the picture shows what is there
constexpr QSize pictureSize(1440, 900);
} // namespace

Tour::Tour(WindowController *controller, const QString &folder)
    : m_controller(controller)
    , m_folder(folder)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Tour::watch);
    planSteps();
}

void Tour::planSteps()
{
    const QList<Step> places{{u"campaigns"_s, u"campaigns"_s, {}, {}, {}},
                             {u"niches"_s, u"campaigns"_s, {{u"view"_s, u"niches"_s}}, {}, {}},
                             {u"messages"_s, u"campaigns"_s, {{u"messages"_s, u"first"_s}}, {}, {}},
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
    next();
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
    QVariantMap place = step.place;
    if (place.value(u"messages"_s) == u"first"_s)
        place[u"messages"_s] = 1;
    else if (step.page == "campaigns"_L1 && place.isEmpty())
        place[u"view"_s] = u"campaigns"_s;
    window->showPage(step.page, place);
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
