// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablejobs.h"

#include "ui/backgroundjob.h"
#include "ui/jobcenter.h"
#include "ui/notifications.h"

#include "database/database.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace regie {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::TableJobs", text);
}

QString rowsText(const char *text, qint64 rows)
{
    const int n = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("regie::TableJobs", text, nullptr, n);
}

/// A job whose cancel cancels the request that runs it.
class RunningJob
{
public:
    RunningJob(const Services &services, const QString &label)
        : m_notifications(services.notifications)
        , m_ticket(std::make_shared<Ticket>())
    {
        auto holder = std::make_shared<QPointer<Job>>();
        m_job = services.jobs->start(label, [ticket = m_ticket, holder] {
            ticket->cancel();
            if (*holder)
                (*holder)->finish(Job::State::Cancelled);
        });
        *holder = m_job;
        m_context = m_job.data();
        endWithDatabase(services, m_job);
    }

    void setTicket(const Ticket &ticket) const { *m_ticket = ticket; }
    QPointer<QObject> context() const { return m_context; }

    /// From the worker.
    std::function<bool(qint64)> progress(Database *database, const Ticket &ticket,
                                         qint64 total) const
    {
        return [job = m_job, context = m_context, database, ticket, total](qint64 rows) {
            database->post(ticket, context, [job, rows, total] {
                if (job)
                    job->setProgress(rows, total);
            });
            return !ticket.isCancelled();
        };
    }

    void finish(const Result<qint64> &result) const
    {
        if (!m_job || !m_job->isActive())
            return;
        const bool cancelled = !result && result.error().kind == ErrorKind::Cancelled;
        m_job->finish(result      ? Job::State::Done
                      : cancelled ? Job::State::Cancelled
                                  : Job::State::Failed);
        if (!result && m_notifications)
            m_notifications->failed(result.error());
    }

    void tell(const QString &sentence) const
    {
        if (m_notifications)
            m_notifications->done(sentence);
    }

private:
    QPointer<Notifications> m_notifications;
    std::shared_ptr<Ticket> m_ticket;
    QPointer<Job> m_job;
    QPointer<QObject> m_context; ///< copied by the worker, which must not look at the job itself
};

/// Runs in a worker.
Result<QByteArray> copiedText(Session &session, const TableSpec &spec, const TableQuery &query,
                              const QStringList &columns, const QList<RowStretch> &stretches,
                              const std::function<bool(qint64)> &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    qint64 before = 0;
    for (const RowStretch &stretch : stretches) {
        ExportOptions options;
        options.separator = QLatin1Char('\t');
        options.header = false;
        options.columns = columns;
        options.from = stretch.from;
        options.skip = stretch.skip;
        options.limit = stretch.limit;
        const auto written = exportTable(session, spec, query, options, buffer,
                                         [&](qint64 rows) { return progress(before + rows); });
        if (!written)
            return written.error();
        before += *written;
    }
    return buffer.data();
}

} // namespace

void startExport(const Services &services, const TableSpec &spec, const TableQuery &query,
                 const ExportOptions &options, const QString &fileName, qint64 total)
{
    if (!services.database || !services.jobs)
        return;
    const QString shortName = QFileInfo(fileName).fileName();
    const RunningJob job(
        services, translated(QT_TRANSLATE_NOOP("regie::TableJobs", "Export to %1")).arg(shortName));
    const Ticket ticket = services.database->askStreaming(
        job.context(),
        [=, database = services.database](Session &session, const Ticket &running) {
            return exportTableToFile(session, spec, query, options, fileName,
                                     job.progress(database, running, total));
        },
        [job, shortName](const Result<qint64> &rows) {
            job.finish(rows);
            if (rows)
                job.tell(rowsText(QT_TRANSLATE_N_NOOP("regie::TableJobs",
                                                      "%Ln row(s) were written to %1."),
                                  *rows)
                             .arg(shortName));
        });
    job.setTicket(ticket);
}

void startCopy(const Services &services, const TableSpec &spec, const TableQuery &query,
               const QStringList &columns, const QStringList &titles,
               const QList<RowStretch> &stretches, qint64 selected)
{
    if (!services.database || !services.jobs)
        return;
    const RunningJob job(services, translated(QT_TRANSLATE_NOOP("regie::TableJobs", "Copy rows")));
    const qint64 wanted = std::min(selected, copyLimit);
    const Ticket ticket = services.database->askStreaming(
        job.context(),
        [=, database = services.database](Session &session, const Ticket &running) {
            return copiedText(session, spec, query, columns, stretches,
                              job.progress(database, running, wanted));
        },
        [job, titles, wanted, selected](const Result<QByteArray> &text) {
            job.finish(text ? Result<qint64>(wanted) : Result<qint64>(text.error()));
            if (!text)
                return;
            const QString header =
                titles.isEmpty() ? QString() : titles.join(u'\t') + QLatin1String("\r\n");
            QApplication::clipboard()->setText(header + QString::fromUtf8(*text));
            if (selected <= copyLimit)
                return job.tell(rowsText(
                    QT_TRANSLATE_N_NOOP("regie::TableJobs", "%Ln row(s) were copied."), wanted));
            job.tell(
                rowsText(QT_TRANSLATE_N_NOOP(
                             "regie::TableJobs",
                             "The first %Ln row(s) of %1 were copied; an export has them all."),
                         wanted)
                    .arg(QLocale().toString(selected)));
        });
    job.setTicket(ticket);
}

} // namespace regie
