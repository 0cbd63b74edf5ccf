// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/metricsimporting.h"

#include "imports/rejectsfile.h"
#include "ui/backgroundjob.h"
#include "ui/dialogs/metricsimportdialog.h"
#include "ui/dialogs/metricsreportdialog.h"
#include "ui/keptservices.h"
#include "ui/notifications.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSavedRejects = 1'000'000;

struct ImportingText
{
    Q_DECLARE_TR_FUNCTIONS(regie::MetricsImporting)
};

/// What a worker and the report share: the dialect's delimiter goes into the rejects file.
struct Ended
{
    QString fileName;
    char delimiter;
    QPointer<QWidget> window;
};

/// The report has no room for all of a bad file; the database has them.
void saveRejectsOf(const Services &services, const Ended &ended, const MetricsImportReport &report,
                   QWidget *parent)
{
    if (report.rejected > report.rejects.size() && report.importId > 0)
        return saveRejectsOf(services, parent, report.importId, report.header, ended.delimiter);
    saveRejects(parent, report.rejects, report.header, ended.delimiter);
}

void openReport(const KeptServices &services, const Ended &ended, const MetricsImportReport &report)
{
    ImportOutcome outcome;
    outcome.source = ended.fileName;
    outcome.summary = [report] {
        return metricsSummary(report);
    };
    outcome.rejects = report.rejects;
    outcome.remarks = report.remarks;
    outcome.saveRejects = [=](QWidget *parent) {
        saveRejectsOf(services.now(), ended, report, parent);
    };
    if (report.importId > 0 && !report.cancelled)
        outcome.undo = [=] {
            startMetricsUndo(services.now(), report.importId, QFileInfo(ended.fileName).fileName());
        };
    auto *dialog = new MetricsReportDialog(outcome, ended.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void tell(const KeptServices &kept, const Ended &ended, const MetricsImportReport &report)
{
    const Services services = kept.now();
    if (!services.notifications)
        return;
    const bool odd = report.rejected > 0 || report.cancelled;
    Notification notification;
    notification.tone = odd ? Tone::Warning : Tone::Ok;
    notification.text = metricsSummary(report);
    notification.actionText = ImportingText::tr("Report");
    notification.milliseconds = odd ? 0 : 10'000;
    notification.action = [kept, ended, report] {
        openReport(kept, ended, report);
    };
    services.notifications->post(notification);
}

void tellUndone(const Services &services, const MetricsUndoReport &report)
{
    if (!services.notifications)
        return;
    const QString text =
        ImportingText::tr("The import of %1 was taken back: %2 rows removed, %3 with their former "
                          "values again.")
            .arg(report.fileName, QLocale().toString(report.removed),
                 QLocale().toString(report.restored));
    if (report.leftCount == 0)
        return services.notifications->done(text);
    QStringList names;
    for (const LeftRow &row : report.left.first(std::min<qsizetype>(5, report.left.size())))
        names.append(row.clientKey + u' ' + row.entityId + u' ' +
                     QLocale().toString(row.date, QLocale::ShortFormat));
    services.notifications->warning(
        text + u' ' +
            ImportingText::tr("%n row(s) were left, because they were changed since.", nullptr,
                              int(report.leftCount)),
        names.join(u", "_s) + (report.leftCount > names.size() ? u" …"_s : QString()));
}

void chooseRejectsFile(QWidget *parent, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, ImportingText::tr("Save the rejected rows"), {},
                                   ImportingText::tr("Delimited files (*.csv *.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

Status writeRejects(const QString &fileName, const QList<RejectedRow> &rows,
                    const QByteArray &header, char delimiter)
{
    RejectsFile file(fileName, delimiter);
    if (const Status opened = file.open(); !opened)
        return opened;
    file.begin(header);
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

} // namespace

MetricsImportDialog *openMetricsImport(const Services &services, QWidget *window,
                                       const QString &fileName, const QString &kind)
{
    auto *dialog = new MetricsImportDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKind(kind);
    dialog->setServices(services);
    if (!fileName.isEmpty())
        dialog->setFile(fileName);
    dialog->show();
    return dialog;
}

QString metricsSummary(const MetricsImportReport &report)
{
    if (report.cancelled)
        return ImportingText::tr("The import was cancelled; nothing was written.");
    QStringList parts{ImportingText::tr("%n row(s) imported", nullptr, int(report.imported))};
    if (report.updated > 0)
        parts.append(ImportingText::tr("%n updated", nullptr, int(report.updated)));
    if (report.unchanged > 0)
        parts.append(ImportingText::tr("%n unchanged", nullptr, int(report.unchanged)));
    if (report.rejected > 0)
        parts.append(ImportingText::tr("%n rejected", nullptr, int(report.rejected)));
    QStringList sentences{parts.join(u", "_s) + u'.'};
    if (report.addedUp > 0)
        sentences.append(ImportingText::tr("%n row(s) were added to another of the same entity and "
                                           "day.",
                                           nullptr, int(report.addedUp)));
    if (report.newClients > 0)
        sentences.append(ImportingText::tr("%n client(s) were made, with the default thresholds.",
                                           nullptr, int(report.newClients)));
    if (report.moreConversions > 0)
        sentences.append(ImportingText::tr("%n row(s) have more conversions than clicks; they were "
                                           "taken as they are.",
                                           nullptr, int(report.moreConversions)));
    if (report.importId == 0)
        sentences.append(ImportingText::tr("This was a try: nothing was kept."));
    return sentences.join(u' ');
}

void startMetricsImport(const Services &services, const QString &fileName,
                        const MetricsImportOptions &options, QWidget *window)
{
    const Ended ended{fileName, options.dialect.delimiter, window};
    runJob(
        services, ImportingText::tr("Import of %1").arg(QFileInfo(fileName).fileName()),
        [fileName, options](Session &session, const JobProgress &progress) {
            return importMetrics(session, fileName, options, [&](const MetricsImportProgress &now) {
                return progress(now.bytesRead, now.bytesTotal);
            });
        },
        [kept = KeptServices(services), ended](const Result<MetricsImportReport> &report) {
            if (report)
                tell(kept, ended, *report);
            else if (Notifications *notifications = kept.now().notifications)
                notifications->failed(report.error());
        },
        JobCancel::Statement);
}

void startMetricsUndo(const Services &services, qint64 importId, const QString &fileName,
                      const std::function<void()> &done)
{
    runJob(
        services, ImportingText::tr("Undo of the import of %1").arg(fileName),
        [importId](Session &session, const JobProgress &) {
            return undoMetricsImport(session, importId, Actor::inWindow());
        },
        [services, done](const Result<MetricsUndoReport> &report) {
            if (report)
                tellUndone(services, *report);
            else if (services.notifications)
                services.notifications->failed(report.error());
            if (done)
                done();
        },
        JobCancel::Statement);
}

void saveRejects(QWidget *parent, const QList<RejectedRow> &rows, const QByteArray &header,
                 char delimiter)
{
    chooseRejectsFile(parent, [=](const QString &fileName) {
        const Status saved = writeRejects(fileName, rows, header, delimiter);
        if (!saved)
            tellNotSaved(parent, saved.error());
    });
}

void saveRejectsOf(const Services &services, QWidget *parent, qint64 importId,
                   const QByteArray &header, char delimiter)
{
    chooseRejectsFile(parent, [=](const QString &fileName) {
        if (!services.database)
            return;
        services.database->ask(
            parent,
            [=](Session &session) -> Result<bool> {
                const auto rows = importErrors(session, importId, mostSavedRejects);
                if (!rows)
                    return rows.error();
                const Status saved = writeRejects(fileName, *rows, header, delimiter);
                return saved ? Result<bool>(true) : saved.error();
            },
            [=](const Result<bool> &saved) {
                if (!saved)
                    tellNotSaved(parent, saved.error());
            },
            Lane::Bulk);
    });
}

} // namespace regie
