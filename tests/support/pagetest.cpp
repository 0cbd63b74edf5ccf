// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pagetest.h"

#include "operations/taskrollups.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>

namespace regie {

using namespace Qt::StringLiterals;

void PageTest::createServer()
{
    theme().install();
    m_server = std::make_unique<TestDatabase>();
}

void PageTest::fill(const char *script)
{
    m_server->clear();
    m_server->execute(QString::fromUtf8(script));
    countTasks();
}

void PageTest::countTasks()
{
    QVERIFY(refreshTaskStatistics(*m_server->open()).ok());
}

void PageTest::openServices()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_notifications = std::make_unique<Notifications>();
    m_posted.clear();
    connect(m_notifications.get(), &Notifications::posted, this,
            [this](const Notification &notification) { m_posted.append(notification); });
    m_jobs = std::make_unique<JobCenter>();
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
}

void PageTest::closeServices()
{
    m_monitor.reset();
    m_database.reset();
    m_jobs.reset();
    m_notifications.reset();
    m_settings.reset();
}

Services PageTest::services() const
{
    return {m_database.get(), m_monitor.get(), m_jobs.get(), m_notifications.get(),
            m_settings.get()};
}

void clickItem(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace regie
