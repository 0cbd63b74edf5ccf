// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections.h"

#include "database/session.h"
#include "databasetarget.h"
#include "keychain.h"
#include "logging.h"
#include "privateserver.h"

#include <QPointer>

namespace regie {

namespace {

/// Of the private server without starting it: it is started when it is used.
Result<QString> describePrivateServer()
{
    const Result<std::unique_ptr<PrivateServer>> server = PrivateServer::ofUser();
    if (!server)
        return server.error();
    const Result<ServerStatus> status = (*server)->status();
    if (!status)
        return status.error();
    if (status->major == 0)
        return Connections::tr("The private server is made when it is used first.");
    return Connections::tr("The private server is ready; its PostgreSQL is version %1.")
        .arg(status->major);
}

Result<QString> describe(const Profile &profile)
{
    if (profile.isPrivateServer)
        return describePrivateServer();
    const Result<std::unique_ptr<Session>> session = Session::open(profile.settings);
    if (!session)
        return session.error();
    const Result<SchemaVersion> version = readSchemaVersion(**session);
    if (!version)
        return version.error();
    const QString answer = Connections::tr("The server answers; it is PostgreSQL %1.")
                               .arg((*session)->serverVersion() / 10'000);
    const Status fits = checkSchema(*version);
    return fits ? answer : answer + QLatin1Char(' ') + fits.error().summary;
}

} // namespace

Connections::Connections(Logging &logging)
    : m_logging(logging)
{
    // Only asking for something tells whether there is a keychain.
    Keychain::read(
        QStringLiteral("probe"), &m_probe,
        [this](const Result<std::optional<QString>> &answer) { m_hasKeychain = answer.ok(); });
}

Connections::~Connections()
{
    m_threads.waitForDone();
}

void Connections::test(QObject *context, const Profile &profile,
                       std::function<void(const Result<QString> &)> done)
{
    m_logging.hide(profile.settings.password());
    // The answer travels by an object of this thread, which may outlive who asked.
    m_threads.start([this, guard = QPointer<QObject>(context), profile, done = std::move(done)] {
        const Result<QString> answer = describe(profile);
        QMetaObject::invokeMethod(
            &m_probe,
            [guard, done, answer] {
                if (guard)
                    done(answer);
            },
            Qt::QueuedConnection);
    });
}

void Connections::loadSecret(QObject *context, const Profile &profile,
                             std::function<void(const Result<QString> &)> done)
{
    Keychain::read(profile.secretName(), context,
                   [this, done = std::move(done)](const Result<std::optional<QString>> &found) {
                       if (!found)
                           return done(found.error());
                       const QString secret = found->value_or(QString());
                       m_logging.hide(secret);
                       done(secret);
                   });
}

void Connections::saveSecret(QObject *context, const Profile &profile, const QString &secret,
                             std::function<void(const Status &)> done)
{
    m_logging.hide(secret);
    if (secret.isEmpty())
        Keychain::remove(profile.secretName(), context, std::move(done));
    else
        Keychain::store(profile.secretName(), secret, context, std::move(done));
}

} // namespace regie
