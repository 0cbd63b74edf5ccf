// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/campaignimporting.h"

#include "ui/backgroundjob.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/notifications.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("regie::CampaignImporting", text, nullptr, n);
}

void tell(const Services &services, const QString &fileName, const CampaignImportReport &report,
          QPointer<QWidget> window)
{
    if (!services.notifications)
        return;
    Notification notification;
    notification.tone =
        report.rejected > 0 || report.damaged || report.cancelled ? Tone::Warning : Tone::Ok;
    notification.text = importSummary(report);
    notification.detail = report.damage;
    notification.actionText = translated(QT_TRANSLATE_NOOP("regie::CampaignImporting", "Report"));
    notification.milliseconds = report.rejected > 0 || report.damaged ? 0 : 10'000;
    notification.action = [report, fileName, window] {
        auto *dialog = new ImportReportDialog(fileName, report, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    services.notifications->post(notification);
}

} // namespace

QString importSummary(const CampaignImportReport &report)
{
    QStringList parts{
        translated(QT_TRANSLATE_N_NOOP("regie::CampaignImporting", "%n campaign(s) imported"),
                   int(report.imported))};
    if (report.updated > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("regie::CampaignImporting", "%n updated"),
                                int(report.updated)));
    if (report.unchanged > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("regie::CampaignImporting", "%n unchanged"),
                                int(report.unchanged)));
    if (report.rejected > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("regie::CampaignImporting", "%n rejected"),
                                int(report.rejected)));
    QString text = parts.join(u", "_s) + u'.';
    if (report.damaged)
        text += u' ' + translated(QT_TRANSLATE_N_NOOP(
                                      "regie::CampaignImporting",
                                      "The file is damaged; %n whole campaign(s) were salvaged."),
                                  int(report.salvaged));
    if (report.cancelled)
        text +=
            u' ' +
            translated(QT_TRANSLATE_NOOP(
                "regie::CampaignImporting",
                "The import was cancelled; importing the file again goes on where it stopped."));
    return text;
}

void startCampaignImport(const Services &services, const QString &fileName,
                         const CampaignImportOptions &options, QWidget *window)
{
    const QString label = translated(QT_TRANSLATE_NOOP("regie::CampaignImporting", "Import of %1"))
                              .arg(QFileInfo(fileName).fileName());
    runJob(
        services, label,
        [fileName, options](Session &session, const JobProgress &progress) {
            return importCampaigns(session, fileName, options, [&](const ImportProgress &now) {
                return progress(now.bytesRead, now.bytesTotal);
            });
        },
        [services, fileName,
         window = QPointer<QWidget>(window)](const Result<CampaignImportReport> &report) {
            if (report)
                tell(services, fileName, *report, window);
            else if (services.notifications)
                services.notifications->failed(report.error());
        });
}

} // namespace regie
