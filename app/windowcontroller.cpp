// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcontroller.h"

#include "backupjob.h"
#include "databasetarget.h"
#include "logging.h"

#include "database/migrations.h"
#include "imports/filehead.h"
#include "imports/sampledata.h"
#include "imports/taskpreview.h"
#include "queries/campaignqueries.h"
#include "ui/actions/campaignimporting.h"
#include "ui/actions/metricsimporting.h"
#include "ui/backgroundjob.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/campaignimportdialog.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/metricsimportdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/look/icons.h"
#include "ui/look/profilelook.h"
#include "ui/pages/analyticsmarketing.h"
#include "ui/pages/analyticspage.h"
#include "ui/pages/archivepage.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/campaignspage.h"
#include "ui/pages/checkspage.h"
#include "ui/pages/clientspage.h"
#include "ui/pages/logspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/suggestionspage.h"
#include "ui/pages/taskspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/reports/reportsaving.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWindow, "regie.window")

constexpr int shutDownLimit = 3000; // ms: a server that does not answer must not keep us

/// What is found behind a fresh connection.
struct DatabaseContent
{
    SchemaVersion schema;
    bool hasData = false;
};

Result<DatabaseContent> readContent(Session &session)
{
    DatabaseContent content;
    const Result<SchemaVersion> schema = readSchemaVersion(session);
    if (!schema)
        return schema.error();
    content.schema = *schema;
    if (content.schema.state() != SchemaState::Current)
        return content;
    const Result<bool> hasData = hasAnyData(session);
    if (!hasData)
        return hasData.error();
    content.hasData = *hasData;
    return content;
}

void showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace

WindowController::WindowController(const Invocation &invocation, Logging &logging,
                                   const QString &settingsFile)
    : m_invocation(invocation)
    , m_logging(logging)
    , m_settings(settingsFile.isEmpty() ? std::make_unique<Settings>()
                                        : std::make_unique<Settings>(settingsFile))
    , m_connections(logging)
    , m_connectors(logging)
{
    m_sinceStart.start();
    theme().install();
    m_appearance = std::make_unique<Appearance>(m_settings.get(), &m_language);
    if (!invocation.language.isEmpty())
        m_language.use(invocation.language);
    m_window = std::make_unique<MainWindow>();
    addPages();
    connectWindow();
    tellPages();
    m_window->restore();
}

WindowController::~WindowController()
{
    m_window.reset(); // before what its pages borrow
}

void WindowController::addPages()
{
    auto *welcome = new WelcomePage;
    connect(welcome, &WelcomePage::sampleDataRequested, this, &WindowController::writeSample);
    connect(welcome, &WelcomePage::importRequested, this, [this] { openImport({}); });
    connect(welcome, &WelcomePage::connectionsRequested, this, &WindowController::openConnections);
    m_window->addPage(welcome);
    m_overview = new OverviewPage;
    connect(m_overview, &OverviewPage::backupRequested, this, &WindowController::backUp);
    m_window->addPage(m_overview);
    auto *campaigns = new CampaignsPage;
    connect(campaigns, &CampaignsPage::importRequested, this, [this] { openImport({}); });
    connect(campaigns, &CampaignsPage::reportRequested, this,
            [this](qint64 campaignId, const QString &name) {
                saveCampaignReport(services(), campaignId, name, m_window.get());
            });
    m_window->addPage(campaigns);
    auto *suggestions = new SuggestionsPage;
    connect(suggestions, &SuggestionsPage::importMetricsRequested, this,
            [this] { openMetricsImport({}); });
    m_window->addPage(suggestions);
    auto *tasks = new TasksPage;
    connect(tasks, &TasksPage::importRequested, this,
            [this] { openMetricsImport({}, u"tasks"_s); });
    m_window->addPage(tasks);
    auto *analytics = new AnalyticsPage;
    connect(analytics, &AnalyticsPage::reportRequested, this,
            [this](const AnalyticsChoice &choice) {
                saveAnalyticsReport(services(), choice, m_window.get());
            });
    connect(analytics->marketing(), &AnalyticsMarketing::campaignReportRequested, this,
            [this](qint64 campaignId) {
                saveCampaignReport(services(), campaignId, {}, m_window.get());
            });
    connect(analytics->marketing(), &AnalyticsMarketing::campaignsReportRequested, this,
            [this](const TaskPeriod &period) {
                saveCampaignsReport(services(), period, m_window.get());
            });
    m_window->addPage(analytics);
    auto *clientsPage = new ClientsPage;
    clientsPage->setConnectorService(&m_connectors);
    connect(clientsPage, &ClientsPage::importMetricsRequested, this,
            [this] { openMetricsImport({}); });
    m_window->addPage(clientsPage);
    m_window->addPage(new ArchivePage);
    auto *checks = new ChecksPage;
    connect(checks, &ChecksPage::runRequested, this, [this] {
        if (m_checks)
            m_checks->wake();
    });
    m_window->addPage(checks);
    m_window->addPage(new AuditPage);
    m_window->addPage(new LogsPage(m_logging.buffer().get(), Logging::defaultFolder()));
    m_window->setPageShown(welcome->id(), false);
    for (const Page *page : m_window->pages())
        connect(page, &Page::busyChanged, this, &WindowController::measureStart);
}

/// The first page that has what it shows ends the start.
void WindowController::measureStart(bool busy)
{
    if (busy || !m_sinceStart.isValid())
        return;
    qCInfo(lcWindow) << "usable after" << m_sinceStart.elapsed() << "ms";
    m_sinceStart.invalidate();
}

void WindowController::connectWindow()
{
    connect(m_window.get(), &MainWindow::settingsRequested, this, &WindowController::openSettings);
    connect(m_window.get(), &MainWindow::connectionsRequested, this,
            &WindowController::openConnections);
    connect(m_window.get(), &MainWindow::shortcutsRequested, this,
            &WindowController::openShortcuts);
    connect(m_window.get(), &MainWindow::aboutRequested, this, &WindowController::openAbout);
    connect(m_window.get(), &MainWindow::fileDropped, this, &WindowController::openDropped);
    connect(m_window.get(), &MainWindow::languageChanged, this,
            [this] { m_window->setConnectionLabel(connectionLabel(m_profile)); });
    m_makeTables = new QAction(this);
    m_makeTables->setIcon(icon(u"database"_s));
    m_makeTables->setEnabled(false);
    connect(m_makeTables, &QAction::triggered, this, &WindowController::migrateNow);
    m_window->addCommand(m_makeTables);
    m_backup = new QAction(this);
    m_backup->setIcon(icon(u"archive"_s));
    connect(m_backup, &QAction::triggered, this, &WindowController::backUp);
    m_window->addCommand(m_backup);
    m_importMetrics = new QAction(this);
    m_importMetrics->setIcon(icon(u"import"_s));
    connect(m_importMetrics, &QAction::triggered, this, [this] { openMetricsImport({}); });
    m_window->addCommand(m_importMetrics);
    nameCommands();
    connect(m_window.get(), &MainWindow::languageChanged, this, &WindowController::nameCommands);
    connect(m_window.get(), &MainWindow::closing, this, &WindowController::shutDown);
}

void WindowController::nameCommands()
{
    m_makeTables->setText(tr("Make or update the tables of this database"));
    m_backup->setText(tr("Back up this database…"));
    m_importMetrics->setText(tr("Import figures of ads…"));
}

Services WindowController::services()
{
    return {m_database.get(), m_monitor.get(), &m_jobs, &m_notifications, m_settings.get()};
}

void WindowController::tellPages()
{
    m_window->setServices(services());
}

// --- connecting --------------------------------------------------------------------------------

void WindowController::start()
{
    const Result<Profile> target = resolveTarget(m_invocation, ProfileStore());
    if (target)
        return connectTo(*target);
    m_notifications.failed(target.error());
    Q_EMIT refused(target.error());
}

void WindowController::connectTo(const Profile &profile)
{
    closeDatabase();
    // A server that starts and a keychain that asks answer late: by then the operator may have
    // chosen another connection.
    const quint64 attempt = ++m_attempt;
    m_profile = profile;
    m_window->setConnectionLabel(connectionLabel(profile));
    if (m_passwordDialog)
        m_passwordDialog->close();
    m_passwordDeclined = false;
    if (profile.isPrivateServer) {
        m_privateServer.acquire(
            this, [this, profile, attempt](const Result<ConnectionSettings> &settings) {
                if (attempt != m_attempt)
                    return;
                if (!settings) {
                    m_notifications.failed(settings.error());
                    Q_EMIT refused(settings.error());
                    return;
                }
                Profile running = profile;
                running.settings = *settings;
                openDatabase(running);
            });
        return;
    }
    if (!profile.settings.password().isEmpty())
        return openDatabase(profile);
    m_connections.loadSecret(this, profile,
                             [this, profile, attempt](const Result<QString> &secret) {
                                 if (attempt != m_attempt)
                                     return;
                                 Profile known = profile;
                                 // Without a keychain, libpq still looks into .pgpass and PG*
                                 // variables.
                                 if (secret && !secret->isEmpty())
                                     known.settings.setPassword(*secret);
                                 openDatabase(known);
                             });
}

void WindowController::openDatabase(const Profile &profile)
{
    if (m_shuttingDown)
        return;
    closeDatabase();
    m_profile = profile;
    m_logging.hide(profile.settings.password());
    m_checked = false;
    m_makeTables->setEnabled(false);
    m_database = std::make_unique<Database>(profile.settings);
    m_monitor = std::make_unique<ConnectionMonitor>(profile.settings);
    connect(m_monitor.get(), &ConnectionMonitor::stateChanged, this,
            &WindowController::onConnectionState);
    connect(m_database.get(), &Database::connectionLost, m_monitor.get(),
            &ConnectionMonitor::retryNow);
    m_window->setConnectionLabel(connectionLabel(profile));
    m_overview->setPrivateServer(profile.isPrivateServer);
    tellPages();
}

/// Pages let go first; the workers end by themselves while the window goes on.
void WindowController::closeDatabase()
{
    m_checks.reset(); // its thread ends by itself; what it did not do stays due
    const std::unique_ptr<ConnectionMonitor> monitor = std::move(m_monitor);
    Database *database = m_database.release();
    tellPages();
    if (!database)
        return;
    connect(database, &Database::closed, database, &QObject::deleteLater);
    database->close();
}

void WindowController::onConnectionState()
{
    if (m_monitor->state() == ConnectionMonitor::State::Offline)
        qCWarning(lcWindow).noquote() << "database offline:" << m_monitor->error().text();
    else if (m_monitor->state() == ConnectionMonitor::State::Online)
        qCInfo(lcWindow) << "database online";
    if (m_monitor->state() == ConnectionMonitor::State::Online) {
        if (!m_checked)
            checkSchemaAndContent();
        return;
    }
    if (m_monitor->state() != ConnectionMonitor::State::Offline)
        return;
    if (m_profile.isPrivateServer)
        restartPrivateServer();
    else if (m_monitor->error().kind == ErrorKind::Authentication)
        askPassword(m_monitor->error().text());
}

/// Its postmaster was killed or another program stopped it: what we own we start again.
void WindowController::restartPrivateServer()
{
    if (m_restarting || m_shuttingDown)
        return;
    m_restarting = true;
    m_privateServer.acquire(this, [this](const Result<ConnectionSettings> &settings) {
        m_restarting = false;
        if (!settings)
            m_notifications.failed(settings.error());
        else if (m_monitor)
            m_monitor->retryNow();
    });
}

void WindowController::askPassword(const QString &problem)
{
    if (m_passwordDialog || m_passwordDeclined)
        return;
    auto *dialog = new PasswordDialog(m_profile.settings.display(), problem,
                                      m_connections.hasKeychain(), m_window.get());
    m_passwordDialog = dialog;
    connect(dialog, &QDialog::rejected, this, [this] { m_passwordDeclined = true; });
    // For the server the dialog names, whatever was connected to meanwhile.
    connect(dialog, &PasswordDialog::given, this,
            [this, asked = m_profile](const QString &password, bool remember) {
                m_logging.hide(password);
                Profile profile = asked;
                profile.settings.setPassword(password);
                if (remember)
                    m_connections.saveSecret(this, profile, password, [this](const Status &saved) {
                        if (!saved)
                            m_notifications.warning(saved.error().summary, saved.error().detail);
                    });
                connectTo(profile);
            });
    showDialog(dialog);
}

void WindowController::checkSchemaAndContent()
{
    m_checked = true;
    m_database->ask(this, readContent, [this](const Result<DatabaseContent> &content) {
        if (!content) {
            m_checked = false;
            m_notifications.failed(content.error());
            Q_EMIT refused(content.error());
            return;
        }
        if (const Status schema = checkSchema(content->schema); !schema) {
            const SchemaState state = content->schema.state();
            if (state == SchemaState::Empty || state == SchemaState::Older)
                offerMigration(schema.error().summary);
            else
                m_notifications.failed(schema.error());
            Q_EMIT refused(schema.error());
            return;
        }
        startChecks();
        showContent(content->hasData);
    });
}

void WindowController::startChecks()
{
    if (!m_runsChecks || m_checks || m_shuttingDown)
        return;
    m_checks = std::make_unique<BackgroundChecks>(m_profile.settings);
    connect(m_checks.get(), &BackgroundChecks::inTrouble, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Offline) // the banner says that already
            m_notifications.warning(tr("The background checks cannot work."), error.text());
    });
}

void WindowController::offerMigration(const QString &sentence)
{
    m_makeTables->setEnabled(true); // also from the palette, once the notice is closed
    Notification notification;
    notification.tone = Tone::Warning;
    notification.text = sentence;
    notification.actionText = tr("Bring it up to date");
    notification.milliseconds = 0;
    notification.action = [this, database = QPointer<Database>(m_database.get())] {
        if (database && database == m_database.get())
            migrateNow();
    };
    m_notifications.post(notification);
}

void WindowController::migrateNow()
{
    if (!m_database)
        return;
    m_database->ask(
        this, [](Session &session) { return migrate(session, builtInMigrations()); },
        [this](const Result<MigrationReport> &report) {
            if (!report)
                return m_notifications.failed(report.error());
            m_notifications.done(
                tr("The database is at version %1 now.").arg(report->versionAfter));
            connectTo(m_profile); // whether the server tells of changes is asked on connecting
        },
        Lane::Bulk, Access::Write);
}

void WindowController::showContent(bool hasData)
{
    m_window->setPageShown(u"welcome"_s, !hasData);
    if (!hasData)
        m_window->showPage(u"welcome"_s);
    else if (m_window->currentPage() == "welcome"_L1)
        m_window->showPage(u"overview"_s);
    // Tables that were asked for before the schema was there ask again.
    for (Page *page : m_window->pages())
        page->refresh();
    Q_EMIT ready();
}

void WindowController::shutDown()
{
    if (m_shuttingDown)
        return;
    m_shuttingDown = true;
    m_window->hide();
    QTimer::singleShot(shutDownLimit, this, &WindowController::finished);
    const std::unique_ptr<ConnectionMonitor> monitor = std::move(m_monitor);
    tellPages();
    const auto releaseServer = [this] {
        m_privateServer.release(this, [this](const Status &) { Q_EMIT finished(); });
    };
    const auto closeDatabase = [this, releaseServer] {
        if (!m_database)
            return releaseServer();
        connect(m_database.get(), &Database::closed, this, releaseServer);
        m_database->close();
    };
    if (!m_checks)
        return closeDatabase();
    connect(m_checks.get(), &BackgroundChecks::stopped, this, closeDatabase);
    m_checks->stop();
}

// --- what the operator asks for ----------------------------------------------------------------

void WindowController::writeSample()
{
    runJob(
        {m_database.get(), m_monitor.get(), &m_jobs, &m_notifications, m_settings.get()},
        tr("Sample data"),
        [](Session &session, const JobProgress &progress) {
            return writeSampleData(session, {}, [&](const SampleProgress &now) {
                return progress(now.done, now.total);
            });
        },
        [this](const Result<SampleReport> &report) {
            if (!report)
                return m_notifications.failed(report.error());
            m_notifications.done(
                tr("%n sample campaign(s) were written.", nullptr, int(report->campaigns)));
            showContent(true);
        });
}

void WindowController::openImport(const QString &file)
{
    auto *dialog = new CampaignImportDialog(m_settings.get(), m_window.get());
    if (!file.isEmpty())
        dialog->setFile(file);
    connect(dialog, &CampaignImportDialog::importRequested, this,
            [this](const QString &fileName, const CampaignImportOptions &options) {
                startCampaignImport({m_database.get(), m_monitor.get(), &m_jobs, &m_notifications,
                                     m_settings.get()},
                                    fileName, options, m_window.get());
                m_window->setPageShown(u"welcome"_s, false);
                m_window->showPage(u"campaigns"_s);
            });
    dialog->setServices(
        {m_database.get(), m_monitor.get(), &m_jobs, &m_notifications, m_settings.get()});
    connect(m_window.get(), &MainWindow::servicesChanged, dialog,
            &CampaignImportDialog::setServices);
    showDialog(dialog);
}

/// Its beginning says what it holds; a file of JSON lines has a name that says so.
void WindowController::openDropped(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool isLines = suffix == "jsonl"_L1 || suffix == "ndjson"_L1;
    if (isLines || (seemsDelimited(file) && seemsTasks(file)))
        openMetricsImport(file, u"tasks"_s);
    else
        seemsDelimited(file) ? openMetricsImport(file) : openImport(file);
}

void WindowController::openMetricsImport(const QString &file, const QString &kind)
{
    MetricsImportDialog *dialog = regie::openMetricsImport(
        {m_database.get(), m_monitor.get(), &m_jobs, &m_notifications, m_settings.get()},
        m_window.get(), file, kind);
    connect(m_window.get(), &MainWindow::servicesChanged, dialog,
            &MetricsImportDialog::setServices);
}

void WindowController::backUp()
{
    startBackup({m_database.get(), m_monitor.get(), &m_jobs, &m_notifications, m_settings.get()},
                m_profile.settings, m_window.get());
}

void WindowController::openConnections()
{
    // A second one would save over what the first one changed.
    if (m_connectionsDialog) {
        m_connectionsDialog->raise();
        return m_connectionsDialog->activateWindow();
    }
    auto *dialog =
        new ConnectionsDialog(&m_connections, ProfileStore(), m_profile.name, m_window.get());
    m_connectionsDialog = dialog;
    connect(dialog, &ConnectionsDialog::connectRequested, this, &WindowController::connectTo);
    showDialog(dialog);
}

void WindowController::openSettings()
{
    showDialog(new SettingsDialog(m_settings.get(), m_window.get()));
}

void WindowController::openShortcuts()
{
    const Page *page = m_window->page(m_window->currentPage());
    showDialog(new ShortcutsDialog(page ? page->title() : QString(), m_window->pageShortcuts(),
                                   m_window->windowShortcuts(), m_window.get()));
}

void WindowController::openAbout()
{
    showDialog(new AboutDialog({}, m_window.get()));
}

} // namespace regie
