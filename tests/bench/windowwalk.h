// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logging.h"
#include "app/windowcontroller.h"
#include "benchsupport.h"
#include "turnmeter.h"
#include "ui/pages/page.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace regie {

/// The program's own window on a database, walked through as an operator would, timed. GUI thread.
class Walk
{
public:
    Walk(MeteredApplication &application, const QString &conninfo)
        : m_application(application)
        , m_logging({{}, {}, false})
        , m_controller({{}, conninfo, {}, false, false}, m_logging,
                       m_folder.filePath(u"settings.ini"_s))
    {
        m_controller.leaveChecksAlone();
        for (Page *page : window()->pages())
            QObject::connect(page, &Page::busyChanged, page,
                             [this, page](bool busy) { m_isBusy = busy && page->isVisible(); });
        QSignalSpy ready(&m_controller, &WindowController::ready);
        window()->resize(1440, 900);
        window()->show();
        m_controller.start();
        if (!ready.wait(patience))
            qFatal("there is no connection");
        settle();
    }

    ~Walk()
    {
        QSignalSpy finished(&m_controller, &WindowController::finished);
        m_controller.shutDown();
        finished.wait(patience);
    }

    MainWindow *window() { return m_controller.window(); }
    Settings *settings() { return m_controller.settings(); }
    /// Does it as part of the event loop, as all that an operator does, and tells the longest that
    /// the window did not answer until all is quiet.
    void measure(const QString &what, const std::function<void()> &work)
    {
        measureNow(what, [&] {
            QTimer::singleShot(0, window(), work);
            settle();
        });
    }
    void measureNow(const QString &what, const std::function<void()> &work)
    {
        m_application.reset();
        work();
        const MeteredApplication::Longest &longest = m_application.longest();
        report(what, longest.turnCpu,
               u"ms; one event %1, by the clock %2: %3"_s.arg(longest.eventCpu, 0, 'f', 1)
                   .arg(longest.eventMs, 0, 'f', 1)
                   .arg(longest.event));
    }
    void open(const QString &what, const QString &page, const QVariantMap &place = {})
    {
        measure(what, [=, this] { window()->showPage(page, place); });
    }
    void settle()
    {
        QElapsedTimer quiet, all;
        quiet.start();
        all.start();
        while (quiet.elapsed() < settleTime && all.elapsed() < patience) {
            QEventLoop loop; // waits for events as the program does
            QTimer::singleShot(20, &loop, &QEventLoop::quit);
            loop.exec();
            if (m_isBusy)
                quiet.restart();
        }
    }

private:
    static constexpr int settleTime = 700; // ms without anything under way
    static constexpr int patience = 20'000;

    MeteredApplication &m_application;
    QTemporaryDir m_folder;
    Logging m_logging;
    WindowController m_controller;
    bool m_isBusy = false;
};

/// Writes tasks with a large result, where they are not there yet.
void writeLargeTasks(const QString &conninfo);
/// How long it takes from a click to their lines on the screen, and what can be done there.
void measureLargeJson(Walk &walk, const QString &conninfo);

} // namespace regie
