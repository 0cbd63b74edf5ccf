// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupjob.h"

#include "backup.h"
#include "ui/jobcenter.h"
#include "ui/notifications.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>

#include <atomic>

namespace regie {

namespace {

struct JobText
{
    Q_DECLARE_TR_FUNCTIONS(regie::BackupJob)
};

/// Lives as long as the backup runs; whoever deletes it before stops it and waits for that, which
/// takes less than a second.
class BackupThread : public QThread
{
public:
    BackupThread(ConnectionSettings settings, QString file, QObject *parent)
        : QThread(parent)
        , m_settings(std::move(settings))
        , m_file(std::move(file))
    {}
    ~BackupThread() override
    {
        stop();
        wait();
    }

    void stop() { m_stopped = true; }
    void setJob(Job *job) { m_job = job; }
    const std::optional<Result<BackupReport>> &result() const { return m_result; }

protected:
    void run() override
    {
        m_result = backupDatabase(m_settings, m_file, true, Actor::inWindow(),
                                  [this](qint64 done, qint64 total) {
                                      show(done, total);
                                      return !m_stopped;
                                  });
    }

private:
    /// The letter dies with this object, the job is looked at where it lives.
    void show(qint64 done, qint64 total)
    {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                if (m_job)
                    m_job->setProgress(done, total);
            },
            Qt::QueuedConnection);
    }

    const ConnectionSettings m_settings;
    const QString m_file;
    QPointer<Job> m_job;
    std::atomic<bool> m_stopped = false;
    std::optional<Result<BackupReport>> m_result; ///< once the thread has ended
};

void tell(Notifications &notifications, const Result<BackupReport> &report)
{
    if (!report)
        return notifications.failed(report.error());
    notifications.done(
        JobText::tr("The backup %1 is written and was read back: %2.")
            .arg(QFileInfo(report->file).fileName(), QLocale().formattedDataSize(report->bytes)));
    if (!report->audited)
        notifications.warning(JobText::tr("The backup could not be entered in the audit log."),
                              report->audited.error().text());
}

Job::State endOf(const Result<BackupReport> &report)
{
    if (report)
        return Job::State::Done;
    return report.error().kind == ErrorKind::Cancelled ? Job::State::Cancelled : Job::State::Failed;
}

} // namespace

QString backupFileName(const QDate &day)
{
    return QStringLiteral("regie-%1.backup").arg(day.toString(Qt::ISODate));
}

void startBackupTo(const Services &services, const ConnectionSettings &settings,
                   const QString &file)
{
    if (!services.jobs)
        return;
    auto *thread = new BackupThread(settings, file, services.jobs);
    Job *job = services.jobs->start(JobText::tr("Backup to %1").arg(QFileInfo(file).fileName()),
                                    [thread] { thread->stop(); });
    job->setUnit(Job::Unit::Bytes);
    thread->setJob(job);
    QObject::connect(
        thread, &QThread::finished, job,
        [thread, job, notifications = QPointer<Notifications>(services.notifications)] {
            const Result<BackupReport> report = *thread->result();
            job->finish(endOf(report));
            if (notifications)
                tell(*notifications, report);
            thread->deleteLater();
        });
    thread->start();
}

void startBackup(const Services &services, const ConnectionSettings &settings, QWidget *window)
{
    auto *dialog = new QFileDialog(window, JobText::tr("Back up the database"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("backup"));
    dialog->setNameFilter(JobText::tr("Backups (*.backup)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(backupFileName(QDate::currentDate()));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog,
        [services, settings](const QString &file) { startBackupTo(services, settings, file); });
    dialog->setModal(false);
    dialog->show();
}

} // namespace regie
