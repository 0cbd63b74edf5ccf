// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/taskimporting.h"

#include "database/foreigndatabase.h"
#include "imports/taskfile.h"
#include "imports/taskhistory.h"
#include "ui/backgroundjob.h"
#include "ui/dialogs/metricshistorydialog.h"
#include "ui/dialogs/metricsreportdialog.h"
#include "ui/dialogs/tasksourcedialog.h"
#include "ui/keptservices.h"
#include "ui/mainwindow.h"
#include "ui/notifications.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QUrl>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSavedRejects = 1'000'000;

struct ImportingText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskImporting)
};

/// What is known of an import when it starts.
struct Begun
{
    QString source;
    char delimiter = 0; ///< 0: rejects are JSON lines
    QPointer<QWidget> window;
};

Status writeRejects(const QString &fileName, const QList<RejectedRow> &rows,
                    const QByteArray &header, char delimiter)
{
    TaskRejects file(fileName, delimiter);
    if (const Status opened = file.open(header); !opened)
        return opened;
    for (const RejectedRow &row : rows)
        file.add(row);
    return file.commit();
}

void tellNotSaved(QWidget *parent, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, parent->windowTitle(), error.text(),
                                QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void chooseFile(QWidget *parent, bool isJson, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, ImportingText::tr("Save the rejected rows"), {},
                                   isJson ? ImportingText::tr("JSON lines (*.jsonl)")
                                          : ImportingText::tr("Delimited files (*.csv *.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isJson ? u"jsonl"_s : u"csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

/// The rows of the report where it has all of them, else those on record.
void saveRejectsFrom(const KeptServices &kept, QWidget *parent, const TaskImportReport &report,
                     char delimiter)
{
    chooseFile(parent, delimiter == 0, [=](const QString &fileName) {
        const auto tell = [parent](const Result<bool> &saved) {
            if (!saved)
                tellNotSaved(parent, saved.error());
        };
        const auto write = [=](const QList<RejectedRow> &rows) {
            const Status saved = writeRejects(fileName, rows, report.header, delimiter);
            return saved ? Result<bool>(true) : Result<bool>(saved.error());
        };
        if (report.importId == 0 || report.rejected <= report.rejects.size())
            return tell(write(report.rejects));
        const Services services = kept.now();
        if (!services.database)
            return tellNotSaved(parent,
                                {ErrorKind::Offline, {}, {}, summaryFor(ErrorKind::Offline), {}});
        services.database->ask(
            parent,
            [write, id = report.importId](Session &session) -> Result<bool> {
                const auto rows = taskImportErrors(session, id, mostSavedRejects);
                return rows ? write(*rows) : Result<bool>(rows.error());
            },
            tell, Lane::Bulk);
    });
}

void openReport(const KeptServices &services, const Begun &begun, const TaskImportReport &report)
{
    ImportOutcome outcome;
    outcome.source = begun.source;
    outcome.summary = [report] {
        return taskImportSummary(report);
    };
    outcome.rejects = report.rejects;
    outcome.saveRejects = [=](QWidget *parent) {
        saveRejectsFrom(services, parent, report, begun.delimiter);
    };
    if (report.importId > 0 && report.imported + report.updated > 0)
        outcome.undo = [=] {
            startTaskUndo(services.now(), report.importId, begun.source);
        };
    auto *dialog = new MetricsReportDialog(outcome, begun.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void tellEnded(const KeptServices &kept, const Begun &begun, const Result<TaskImportReport> &report)
{
    const Services services = kept.now();
    if (!services.notifications)
        return;
    if (!report)
        return services.notifications->failed(report.error());
    const bool odd = report->rejected > 0 || report->cancelled;
    Notification notification;
    notification.tone = odd ? Tone::Warning : Tone::Ok;
    notification.text = taskImportSummary(*report);
    notification.actionText = ImportingText::tr("Report");
    notification.milliseconds = odd ? 0 : 10'000;
    notification.action = [kept, begun, told = *report] {
        openReport(kept, begun, told);
    };
    services.notifications->post(notification);
}

/// A file is read, then written from where it was put: half of the way each.
TaskProgress halves(const JobProgress &progress)
{
    return [progress](const TaskImportProgress &now) {
        if (now.bytesTotal <= 0)
            return progress(now.rows, 0);
        const double written = now.rows > 0 ? double(now.written) / double(now.rows) : 0;
        return progress(now.bytesRead + qint64(written * double(now.bytesTotal)),
                        2 * now.bytesTotal);
    };
}

/// The connection of `dialog` changes with that of the window.
template <typename Dialog>
void openFollowing(Dialog *dialog, QWidget *window)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto *main = qobject_cast<MainWindow *>(window))
        QObject::connect(main, &MainWindow::servicesChanged, dialog, &Dialog::setServices);
    dialog->show();
}

/// Where a database is, as far as it may be shown.
QString placeOf(const QString &uri)
{
    return QUrl(uri).toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

} // namespace

void openTaskSource(const Services &services, QWidget *window)
{
    openFollowing(new TaskSourceDialog(services, window), window);
}

void openTaskImports(const Services &services, QWidget *window)
{
    openFollowing(new MetricsHistoryDialog(services, window, MetricsHistoryDialog::Of::Tasks),
                  window);
}

QString taskImportSummary(const TaskImportReport &report)
{
    QStringList parts{ImportingText::tr("%Ln task(s) imported", nullptr, int(report.imported))};
    if (report.updated > 0)
        parts.append(ImportingText::tr("%Ln updated", nullptr, int(report.updated)));
    if (report.unchanged > 0)
        parts.append(ImportingText::tr("%Ln unchanged", nullptr, int(report.unchanged)));
    if (report.rejected > 0)
        parts.append(ImportingText::tr("%Ln rejected", nullptr, int(report.rejected)));
    QStringList sentences{parts.join(u", "_s) + u'.'};
    if (report.resumedAt > 0)
        sentences.append(ImportingText::tr("%Ln row(s) of them were done by an earlier run.",
                                           nullptr, int(report.resumedAt)));
    if (report.cancelled)
        sentences.append(
            ImportingText::tr("It was cancelled: what was written stays, and the same import does "
                              "the rest."));
    else if (report.importId == 0)
        sentences.append(ImportingText::tr("This was a try: nothing was kept."));
    return sentences.join(u' ');
}

void startTaskImport(const Services &services, const QString &fileName,
                     const TaskImportOptions &options, QWidget *window)
{
    const Begun begun{fileName, options.isJsonLines ? char(0) : options.dialect.delimiter, window};
    runJob(
        services, ImportingText::tr("Import of %1").arg(QFileInfo(fileName).fileName()),
        [fileName, options](Session &session, const JobProgress &progress) {
            return importTasks(session, fileName, options, halves(progress));
        },
        [kept = KeptServices(services), begun](const Result<TaskImportReport> &report) {
            tellEnded(kept, begun, report);
        },
        JobCancel::Statement);
}

void startForeignTaskImport(const Services &services, const QString &uri, const QString &table,
                            const TaskImportOptions &options, QWidget *window)
{
    const Begun begun{placeOf(uri) + u" · "_s + table, 0, window};
    runJob(
        services, ImportingText::tr("Import of %1").arg(begun.source),
        [uri, table, options](Session &session,
                              const JobProgress &progress) -> Result<TaskImportReport> {
            const auto source = ForeignDatabase::open(uri);
            if (!source)
                return source.error();
            return importTasks(session, **source, table, options, halves(progress));
        },
        [kept = KeptServices(services), begun](const Result<TaskImportReport> &report) {
            tellEnded(kept, begun, report);
        },
        JobCancel::Statement);
}

void startTaskUndo(const Services &services, qint64 importId, const QString &source,
                   const std::function<void()> &done)
{
    runJob(
        services, ImportingText::tr("Undo of the import of %1").arg(source),
        [importId](Session &session, const JobProgress &progress) {
            return undoTaskImport(session, importId, Actor::inWindow(),
                                  [&](qint64 undone) { return progress(undone, 0); });
        },
        [services, done](const Result<TaskUndoReport> &report) {
            if (done)
                done();
            if (!services.notifications)
                return;
            if (!report)
                return services.notifications->failed(report.error());
            const QLocale locale;
            const QString text = ImportingText::tr("The import of %1 was taken back: %2 tasks "
                                                   "removed, %3 as they were before.")
                                     .arg(report->source, locale.toString(report->removed),
                                          locale.toString(report->restored));
            if (report->leftCount == 0)
                return services.notifications->done(text);
            services.notifications->warning(
                text + u' ' +
                    ImportingText::tr("%Ln task(s) were left, because they were changed since.",
                                      nullptr, int(report->leftCount)),
                report->left.mid(0, 5).join(u", "_s));
        },
        JobCancel::Statement);
}

void saveTaskRejectsOf(const Services &services, QWidget *parent, qint64 importId)
{
    TaskImportReport onRecord;
    onRecord.importId = importId;
    onRecord.rejected = 1; // more than the report has: they are read
    saveRejectsFrom(services, parent, onRecord, 0);
}

} // namespace regie
