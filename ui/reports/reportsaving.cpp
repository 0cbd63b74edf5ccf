// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsaving.h"

#include "ui/keptservices.h"
#include "ui/notifications.h"
#include "ui/reports/analyticsdocument.h"
#include "ui/reports/campaigndocument.h"
#include "ui/reports/campaignsdocument.h"
#include "ui/reports/reportwriter.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <QTimer>
#include <QUrl>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct SavingText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ReportSaving)
};

void tellOutcome(Notifications *notifications, const Result<int> &pages, const QString &fileName)
{
    if (!notifications)
        return;
    if (!pages)
        return notifications->failed(pages.error());
    Notification notification;
    notification.tone = Tone::Ok;
    notification.text = SavingText::tr("%1 is written: %Ln page(s).", nullptr, *pages)
                            .arg(QFileInfo(fileName).fileName());
    notification.detail = QDir::toNativeSeparators(fileName);
    notification.actionText = SavingText::tr("Open");
    notification.milliseconds = 15'000;
    notification.action = [fileName] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(fileName));
    };
    notifications->post(notification);
}

/// Puts a report together and has it written. Owned by its job, with which it ends; the thread that
/// draws holds what it needs by value.
class ReportWork : public QObject
{
public:
    ReportWork(const Services &services, const ReportPlan &plan, const QString &fileName)
        : m_notifications(services.notifications)
        , m_plan(plan)
        , m_fileName(fileName)
        , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    {
        m_job =
            services.jobs->start(SavingText::tr("Report %1").arg(QFileInfo(fileName).fileName()),
                                 [cancelled = m_cancelled] { *cancelled = true; });
        setParent(m_job);
        connect(&m_timer, &QTimer::timeout, this, &ReportWork::compose);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportWork::end);
        m_timer.start(0);
    }

    /// Where the program ends meanwhile: fonts outlive the thread that draws with them, and no
    /// half of a file is left. A page at most is waited for.
    ~ReportWork() override
    {
        *m_cancelled = true;
        m_watcher.disconnect(this);
        m_watcher.waitForFinished();
    }

private:
    /// One part between two events: the window answers meanwhile.
    void compose()
    {
        if (m_next < m_plan.parts.size() && !*m_cancelled)
            return m_plan.parts[m_next++](m_plan.document);
        m_timer.stop();
        m_watcher.setFuture(QtConcurrent::run([document = m_plan.document, fileName = m_fileName,
                                               cancelled = m_cancelled,
                                               job = m_job](QPromise<Result<int>> &promise) {
            promise.addResult(writeReport(document, fileName, [&](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(
                    qApp,
                    [job, done, total] {
                        if (job)
                            job->setProgress(done, total);
                    },
                    Qt::QueuedConnection);
                return !*cancelled;
            }));
        }));
    }

    void end()
    {
        const Result<int> pages = m_watcher.result();
        tellOutcome(m_notifications, pages, m_fileName);
        const bool stopped = !pages && pages.error().kind == ErrorKind::Cancelled;
        m_job->finish(stopped ? Job::State::Cancelled
                      : pages ? Job::State::Done
                              : Job::State::Failed);
    }

    QPointer<Notifications> m_notifications;
    ReportPlan m_plan;
    QString m_fileName;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QPointer<Job> m_job;
    QTimer m_timer;
    QFutureWatcher<Result<int>> m_watcher;
    std::size_t m_next = 0;
};

QString fileNameFrom(const QString &name)
{
    static const QRegularExpression unfit(u"[^\\w .,+-]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return QString(name).replace(unfit, u" "_s).simplified();
}

} // namespace

void askReportFile(const Services &services, const QString &name, QWidget *window,
                   const std::function<void(const QString &)> &chosen)
{
    const QString kept = services.settings
                             ? services.settings->pageValue(u"reports"_s, u"folder"_s).toString()
                             : QString();
    const QString folder =
        QFileInfo(kept).isDir()
            ? kept
            : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window, SavingText::tr("Save the report"), folder,
                                   SavingText::tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileNameFrom(name) + u".pdf"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [settings = services.settings, chosen](const QString &fileName) {
                         if (settings)
                             settings->setPageValue(u"reports"_s, u"folder"_s,
                                                    QFileInfo(fileName).absolutePath());
                         chosen(fileName);
                     });
    dialog->open();
}

void writeInBackground(const Services &services, const ReportPlan &plan, const QString &fileName)
{
    if (services.jobs)
        new ReportWork(services, plan, fileName); // its job's
}

void saveCampaignReport(const Services &services, qint64 campaignId, const QString &name,
                        QWidget *window)
{
    const QString title = name.isEmpty() ? SavingText::tr("Campaign %1").arg(campaignId) : name;
    askReportFile(services, title, window,
                  [kept = KeptServices(services), title, campaignId](const QString &fileName) {
                      saveReport(
                          kept.now(), SavingText::tr("Reading the figures of %1").arg(title),
                          fileName,
                          [campaignId](Session &session, const JobProgress &) {
                              return campaignReport(session, campaignId);
                          },
                          campaignPlan);
                  });
}

void saveAnalyticsReport(const Services &services, const AnalyticsChoice &choice, QWidget *window)
{
    askReportFile(services, SavingText::tr("Analytics"), window,
                  [kept = KeptServices(services), choice](const QString &fileName) {
                      saveReport(
                          kept.now(), SavingText::tr("Reading the figures of the report"), fileName,
                          [choice](Session &session, const JobProgress &progress) {
                              return analyticsReport(session, choice, progress);
                          },
                          analyticsPlan);
                  });
}

void saveCampaignsReport(const Services &services, const TaskPeriod &period, QWidget *window)
{
    askReportFile(services, SavingText::tr("Campaigns"), window,
                  [kept = KeptServices(services), period](const QString &fileName) {
                      saveReport(
                          kept.now(), SavingText::tr("Reading the campaigns that ended"), fileName,
                          [period](Session &session, const JobProgress &progress) {
                              return campaignsReport(session, period, CampaignChoice::Ended, {},
                                                     progress);
                          },
                          campaignsPlan);
                  });
}

} // namespace regie
