// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundchecks.h"
#include "connections.h"
#include "connectors/connectors.h"
#include "invocation.h"
#include "privateserverthread.h"
#include "ui/jobcenter.h"
#include "ui/language.h"
#include "ui/look/appearance.h"
#include "ui/mainwindow.h"
#include "ui/notifications.h"
#include "ui/settings.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "imports/campaignimport.h"

#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace regie {

class Logging;
class OverviewPage;

/// Puts the window together and does what it asks for: connecting, sample data, imports, dialogs.
/// GUI thread only. Owns everything the pages borrow.
class WindowController : public QObject
{
    Q_OBJECT

public:
    /// `settingsFile` empty: the operator's own.
    WindowController(const Invocation &invocation, Logging &logging,
                     const QString &settingsFile = {});
    ~WindowController() override;

    MainWindow *window() { return m_window.get(); }
    Settings *settings() { return m_settings.get(); }
    /// Null until connected.
    Database *database() { return m_database.get(); }

    /// Only looks: the background checks are left to others. Before start().
    void leaveChecksAlone() { m_runsChecks = false; }
    /// Connects as the invocation says.
    void start();
    /// Closes what is open without letting the window wait, then finished().
    void shutDown();

Q_SIGNALS:
    /// The database answered and its pages are shown: what is there, or the welcome.
    void ready();
    /// There will be no connection without the operator.
    void refused(const regie::Error &error);
    void finished();

private:
    void addPages();
    void nameCommands();
    void connectWindow();
    void connectTo(const Profile &profile);
    void openDatabase(const Profile &profile);
    void closeDatabase();
    void onConnectionState();
    void restartPrivateServer();
    void askPassword(const QString &problem);
    void checkSchemaAndContent();
    void offerMigration(const QString &sentence);
    void migrateNow();
    void showContent(bool hasData);
    Services services();
    void tellPages();
    void startChecks();

    void measureStart(bool busy);

    void writeSample();
    void backUp();
    void openImport(const QString &file);
    /// Pages that show figures ask for it as importMetricsRequested().
    void openMetricsImport(const QString &file, const QString &kind = {});
    void openDropped(const QString &file);
    void openConnections();
    void openSettings();
    void openShortcuts();
    void openAbout();

    const Invocation m_invocation;
    Logging &m_logging;
    std::unique_ptr<Settings> m_settings;
    Language m_language;
    std::unique_ptr<Appearance> m_appearance;
    JobCenter m_jobs;
    Notifications m_notifications;
    Connections m_connections;
    Connectors m_connectors; ///< what pages ask about them
    PrivateServerThread m_privateServer;
    Profile m_profile;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<BackgroundChecks> m_checks;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_sinceStart; ///< until the first rows are shown
    bool m_checked = false;     ///< schema and content of this database were looked at
    bool m_runsChecks = true;
    bool m_restarting = false;
    bool m_passwordDeclined = false; ///< not asked again until the next connection
    quint64 m_attempt = 0;           ///< of connecting; late answers to earlier ones are dropped
    QAction *m_makeTables = nullptr; ///< enabled while the database needs it
    QAction *m_backup = nullptr;
    QAction *m_importMetrics = nullptr;
    OverviewPage *m_overview = nullptr; ///< the window's
    QPointer<QDialog> m_passwordDialog;
    QPointer<QDialog> m_connectionsDialog;
    bool m_shuttingDown = false;
};

} // namespace regie
