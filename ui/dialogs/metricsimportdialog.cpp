// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/metricsimportdialog.h"

#include "ui/actions/metricsimporting.h"
#include "ui/actions/taskimporting.h"
#include "ui/dialogs/metricshistorydialog.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialectbar.h"
#include "ui/widgets/mappingeditor.h"
#include "ui/widgets/zonebox.h"

#include "database/database.h"
#include "suggestions/clients.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingDelay = 300; // ms

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MetricsImportDialog::MetricsImportDialog(QWidget *parent)
    : QDialog(parent)
{
    setAcceptDrops(true);
    resize(1120, 640);
    build();
    connectParts();
    m_mapping->setKind(kind());
    retranslate();
    tellKind();
    tellProblems();
}

MetricsImportDialog::~MetricsImportDialog()
{
    m_file->disconnect(this);
    m_watcher.disconnect(this);
}

void MetricsImportDialog::connectParts()
{
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingDelay);
    connect(&m_typed, &QTimer::timeout, this, &MetricsImportDialog::loadAgain);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MetricsImportDialog::showLoaded);
    connect(m_browse, &QPushButton::clicked, this, &MetricsImportDialog::browse);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_dialect->forget();
        m_guessMapping = true;
        m_readable = false;
        tellProblems();
        m_typed.start();
    });
    connect(m_database, &QPushButton::clicked, this, &MetricsImportDialog::openDatabase);
    connect(m_kind, &QComboBox::activated, this, [this] { setKind(kind().name); });
    connect(m_zone, &QComboBox::currentTextChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_dialect, &DialectBar::columnsCorrected, this, &MetricsImportDialog::guessAgain);
    connect(m_dialect, &DialectBar::valuesCorrected, this, &MetricsImportDialog::loadAgain);
    connect(m_mapping, &MappingEditor::edited, this, [this] {
        m_mappingName.clear(); // no longer what was saved
        m_missing.clear();
        tellProblems();
        m_typed.start();
    });
    connect(m_saved, &QComboBox::activated, this, &MetricsImportDialog::useSaved);
    connect(m_name, &QLineEdit::textChanged, this, &MetricsImportDialog::tellProblems);
    connect(m_save, &QPushButton::clicked, this, &MetricsImportDialog::saveNamed);
    connect(m_remove, &QPushButton::clicked, this, &MetricsImportDialog::removeNamed);
    connect(m_history, &QPushButton::clicked, this, &MetricsImportDialog::openHistory);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_start, &QPushButton::clicked, this, &MetricsImportDialog::start);
}

void MetricsImportDialog::setKind(const QString &name)
{
    const int index = m_kind->findData(name);
    if (index < 0)
        return;
    m_kind->setCurrentIndex(index);
    m_mapping->setKind(kind());
    tellKind();
    askSaved();
    guessAgain();
}

void MetricsImportDialog::tellKind()
{
    m_addUp->setVisible(kind().name == metricsKind().name);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_database, m_zone, m_labels.last()})
        widget->setVisible(isOfTasks());
    retranslate();
}

bool MetricsImportDialog::isOfTasks() const
{
    return kind().name == tasksKind().name;
}

QByteArray MetricsImportDialog::zone() const
{
    const QByteArray chosen = m_zone->currentText().toLatin1();
    return QTimeZone(chosen).isValid() ? chosen : QByteArray();
}

const ImportKind &MetricsImportDialog::kind() const
{
    const ImportKind *chosen = importKind(m_kind->currentData().toString());
    return chosen ? *chosen : metricsKind();
}

QString MetricsImportDialog::file() const
{
    return m_file->text().trimmed();
}

void MetricsImportDialog::setFile(const QString &fileName)
{
    m_file->setText(fileName);
    m_dialect->forget();
    guessAgain();
}

void MetricsImportDialog::setServices(const Services &services)
{
    const bool other = services.database != m_services.database;
    m_services = services;
    if (other)
        askSaved();
    tellProblems();
}

void MetricsImportDialog::browse()
{
    auto *dialog =
        new QFileDialog(this, windowTitle(), file(),
                        isOfTasks() ? tr("Tables and JSON lines (*.csv *.tsv *.txt *.jsonl "
                                         "*.ndjson *.json);;All files (*)")
                                    : tr("Delimited files (*.csv *.tsv *.txt);;All "
                                         "files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MetricsImportDialog::setFile);
    dialog->open();
}

void MetricsImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MetricsImportDialog::dropEvent(QDropEvent *event)
{
    setFile(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

// --- saved mappings ------------------------------------------------------------------------------

void MetricsImportDialog::askSaved()
{
    m_savedMappings.clear();
    retranslate();
    if (!m_services.database)
        return;
    m_savedRequest = m_services.database->ask(
        this, [name = kind().name](Session &session) { return savedMappings(session, name); },
        [this](const Result<QList<SavedMapping>> &saved) {
            if (saved)
                m_savedMappings = *saved;
            else if (m_services.notifications)
                m_services.notifications->failed(saved.error());
            retranslate();
        });
    m_clientsRequest = m_services.database->ask(
        this, [](Session &session) { return clients(session); },
        [this](const Result<QList<Client>> &found) {
            QStringList keys;
            for (const Client &client : found ? *found : QList<Client>())
                keys.append(client.key);
            m_mapping->setClients(keys);
        });
}

void MetricsImportDialog::useSaved(int index)
{
    if (index <= 0 || index > m_savedMappings.size())
        return guessAgain();
    const SavedMapping &saved = m_savedMappings.at(index - 1);
    DelimitedDialect dialect = m_guess.dialect;
    dialect.take(saved.options);
    KnownDialect known;
    known.delimiter = dialect.delimiter;
    known.hasHeader = dialect.hasHeader;
    known.dates = dialect.dates;
    known.decimal = dialect.decimal;
    m_dialect->setCorrections(known);
    m_addUp->setChecked(saved.options.value(u"add_up"_s).toBool());
    m_wanted = saved.mapping;
    m_mappingName = saved.name;
    m_name->setText(saved.name);
    m_guessMapping = false;
    loadAgain();
}

void MetricsImportDialog::saveNamed()
{
    if (!m_services.database)
        return;
    QJsonObject options = m_guess.dialect.toJson();
    options.insert(u"add_up"_s, m_addUp->isChecked());
    const SavedMapping mapping{m_name->text().trimmed(), m_mapping->mapping(), options};
    m_save->setEnabled(false); // until it is known whether it was stored
    m_savedRequest = m_services.database->ask(
        this,
        [mapping, name = kind().name](Session &session) {
            const Status saved = saveMapping(session, name, mapping);
            return saved ? savedMappings(session, name)
                         : Result<QList<SavedMapping>>(saved.error());
        },
        [this, name = mapping.name](const Result<QList<SavedMapping>> &saved) {
            if (saved) {
                m_savedMappings = *saved;
                m_mappingName = name;
            } else if (m_services.notifications) {
                m_services.notifications->failed(saved.error());
            }
            retranslate();
        },
        Lane::Interactive, Access::Write);
}

void MetricsImportDialog::removeNamed()
{
    if (!m_services.database || m_mappingName.isEmpty())
        return;
    m_savedRequest = m_services.database->ask(
        this,
        [gone = m_mappingName, name = kind().name](Session &session) {
            const Status removed = removeMapping(session, name, gone);
            return removed ? savedMappings(session, name)
                           : Result<QList<SavedMapping>>(removed.error());
        },
        [this](const Result<QList<SavedMapping>> &saved) {
            if (saved) {
                m_savedMappings = *saved;
                m_mappingName.clear();
            } else if (m_services.notifications) {
                m_services.notifications->failed(saved.error());
            }
            retranslate();
        },
        Lane::Interactive, Access::Write);
}

void MetricsImportDialog::openHistory()
{
    if (isOfTasks())
        return openTaskImports(m_services, parentWidget());
    auto *dialog = new MetricsHistoryDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MetricsImportDialog::openDatabase()
{
    openTaskSource(m_services, parentWidget());
    close();
}

// --- starting ------------------------------------------------------------------------------------

void MetricsImportDialog::tellProblems()
{
    QStringList problems, notes;
    if (!m_services.database)
        problems.append(
            tr("Régie is not connected to a database: there is nothing to import into."));
    if (!m_failure.isEmpty() && !file().isEmpty())
        problems.append(m_failure);
    if (m_readable)
        problems +=
            mappingProblems(kind(), m_mapping->mapping(), m_preview.headers, m_preview.columns);
    m_problems->setText((notes + problems).join(u' '));
    m_problems->setVisible(!problems.isEmpty() || !notes.isEmpty());
    m_start->setEnabled(m_readable && problems.isEmpty());
    m_save->setEnabled(m_readable && problems.isEmpty() && !m_name->text().trimmed().isEmpty());
    m_remove->setEnabled(m_services.database && !m_mappingName.isEmpty());
    m_history->setEnabled(m_services.database);
    m_mapping->setEnabled(!file().isEmpty() && m_failure.isEmpty());
    m_dialect->setEnabled(m_mapping->isEnabled() && !m_isJsonLines);
    const auto bad = std::count_if(m_preview.rows.begin(), m_preview.rows.end(),
                                   [](const PreviewRow &row) { return !row.reason.isEmpty(); });
    if (file().isEmpty())
        m_previewTitle->setText(tr("Choose a file, or drop it here."));
    else if (bad > 0)
        m_previewTitle->setText(
            tr("The first %1 rows as they will be read; %n cannot be taken:", nullptr, int(bad))
                .arg(m_preview.rows.size()));
    else
        m_previewTitle->setText(
            tr("The first %n row(s) as they will be read:", nullptr, int(m_preview.rows.size())));
}

MetricsImportOptions MetricsImportDialog::options() const
{
    MetricsImportOptions options;
    options.kind = kind().name;
    options.dialect = m_guess.dialect;
    options.mapping = m_mapping->mapping();
    options.mappingName = m_mappingName;
    options.addUp = m_addUp->isChecked() && options.kind == metricsKind().name;
    options.dryRun = m_dryRun->isChecked();
    options.actor = Actor::inWindow();
    return options;
}

TaskImportOptions MetricsImportDialog::taskOptions() const
{
    TaskImportOptions options;
    options.dialect = m_guess.dialect;
    options.isJsonLines = m_isJsonLines;
    options.mapping = m_mapping->mapping();
    options.mappingName = m_mappingName;
    options.zoneId = zone();
    options.dryRun = m_dryRun->isChecked();
    options.actor = Actor::inWindow();
    return options;
}

void MetricsImportDialog::start()
{
    if (isOfTasks())
        startTaskImport(m_services, file(), taskOptions(), parentWidget());
    else
        startMetricsImport(m_services, file(), options(), parentWidget());
    close();
}

void MetricsImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
