// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "ui/jobcenter.h"
#include "ui/notifications.h"
#include "ui/services.h"
#include "ui/settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

class QAbstractItemView;
class QModelIndex;

namespace regie {

/// A test of a page or view over a real server. One database serves all functions of it, emptied
/// for each; what a console has beside its pages is made anew. Subclasses own the page, and let it
/// go before closeServices().
class PageTest : public QObject
{
    Q_OBJECT

protected:
    /// Once: the theme, and a database.
    void createServer();
    void closeServer() { m_server.reset(); }
    /// The database holds these rows and no others; model calls are counted as the background
    /// check does.
    void fill(const char *script);
    void countTasks();

    /// A console that has just been opened: settings of its own, nothing told yet.
    void openServices();
    void closeServices();
    Services services() const;
    /// With the services, in the active window.
    template <typename View>
    void present(View &view, const QSize &size);

    /// What was posted to the operator since openServices().
    const QList<Notification> &posted() const { return m_posted; }
    void forgetPosted() { m_posted.clear(); }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<JobCenter> m_jobs;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;

private:
    QList<Notification> m_posted;
};

template <typename View>
void PageTest::present(View &view, const QSize &size)
{
    view.resize(size);
    view.setServices(services());
    view.show();
    view.activateWindow();
}

/// A click of the left button in the middle of an item, which is scrolled to.
void clickItem(QAbstractItemView *view, const QModelIndex &index);

/// The dialog of this kind that is open; null where none is.
template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace regie
