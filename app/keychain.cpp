// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

#include <qt6keychain/keychain.h>

namespace regie {

namespace {

const QString service = QStringLiteral("regie");

/// The job belongs to the context and deletes itself when it is done.
template <typename Job>
Job *makeJob(const QString &name, QObject *context)
{
    auto *job = new Job(service, context);
    job->setKey(name);
    job->setInsecureFallback(false); // never a plain file
    return job;
}

} // namespace

/// What became of a job; an entry that is not there is no error here.
static Status outcome(const QKeychain::Job &job)
{
    const auto fail = [&job](const QString &sentence) {
        return Error{ErrorKind::Permission, {}, {}, sentence, job.errorString()};
    };
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(
            Keychain::tr("This system offers no keychain, so Régie keeps no password. It asks "
                         "each time, unless .pgpass or PGPASSWORD has it."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(Keychain::tr("The keychain is locked, or denied Régie access."));
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return fail(Keychain::tr("The keychain could not do it."));
}

void Keychain::read(const QString &name, QObject *context,
                    std::function<void(Result<std::optional<QString>>)> done)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(name, context);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)](QKeychain::Job *) {
                         if (const Status status = outcome(*job); !status)
                             done(status.error());
                         else if (job->error() == QKeychain::EntryNotFound)
                             done(std::optional<QString>());
                         else
                             done(std::optional(job->textData()));
                     });
    job->start();
}

void Keychain::store(const QString &name, const QString &password, QObject *context,
                     std::function<void(Status)> done)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(name, context);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)](QKeychain::Job *) { done(outcome(*job)); });
    job->start();
}

void Keychain::remove(const QString &name, QObject *context, std::function<void(Status)> done)
{
    auto *job = makeJob<QKeychain::DeletePasswordJob>(name, context);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)](QKeychain::Job *) { done(outcome(*job)); });
    job->start();
}

} // namespace regie
