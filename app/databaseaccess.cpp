// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseaccess.h"

#include "console.h"
#include "database/migrations.h"
#include "database/session.h"
#include "interrupt.h"
#include "keychain.h"
#include "logging.h"

#include <QEventLoop>

namespace regie {

namespace {

/// Commands have no event loop of their own, and the keychain answers through one.
std::optional<QString> passwordFromKeychain(const QString &name)
{
    QEventLoop loop;
    std::optional<QString> password;
    Keychain::read(name, &loop, [&](const Result<std::optional<QString>> &found) {
        if (found)
            password = *found; // without a keychain libpq's own ways are left
        loop.quit();
    });
    loop.exec();
    return password;
}

} // namespace

DatabaseAccess::DatabaseAccess(Profile target, Console &console, Logging &logging,
                               Interrupt &interrupt)
    : m_target(std::move(target))
    , m_console(console)
    , m_logging(logging)
    , m_interrupt(interrupt)
{}

DatabaseAccess::~DatabaseAccess()
{
    m_interrupt.whenRequested({});
    m_session.reset();
    if (!m_server)
        return;
    if (const Status released = m_server->release(); !released)
        m_console.complain(released.error().text());
}

Result<PrivateServer *> DatabaseAccess::server()
{
    if (!m_server) {
        Result<std::unique_ptr<PrivateServer>> server = PrivateServer::ofUser();
        if (!server)
            return server.error();
        m_server = server.take();
    }
    return m_server.get();
}

Result<ConnectionSettings> DatabaseAccess::connectionSettings()
{
    if (isPrivateServer()) {
        const Result<PrivateServer *> own = server();
        return own ? (*own)->acquire() : own.error();
    }
    ConnectionSettings settings = m_target.settings;
    const bool isProfile = !m_target.name.isEmpty();
    if (isProfile && settings.password().isEmpty() && !qEnvironmentVariableIsSet("PGPASSWORD"))
        settings.setPassword(passwordFromKeychain(m_target.secretName()).value_or(QString()));
    return settings;
}

Result<std::unique_ptr<Session>> DatabaseAccess::connect(const ConnectionSettings &settings)
{
    m_settings = settings;
    m_logging.hide(settings.password());
    Result<std::unique_ptr<Session>> session = Session::open(settings);
    if (session || session.error().kind != ErrorKind::Authentication || isPrivateServer())
        return session;
    const std::optional<QString> password =
        m_console.askPassword(Console::tr("Password for %1:").arg(settings.display()));
    if (!password)
        return session;
    m_logging.hide(*password);
    m_settings.setPassword(*password);
    return Session::open(m_settings);
}

Result<Session *> DatabaseAccess::openAsItIs()
{
    m_unreachable = true;
    const Result<ConnectionSettings> settings = connectionSettings();
    if (!settings)
        return settings.error();
    Result<std::unique_ptr<Session>> session = connect(*settings);
    if (!session)
        return session.error();
    m_session = session.take();
    m_unreachable = false;
    m_session->setCancelCheck([this] { return m_interrupt.isRequested(); });
    m_interrupt.whenRequested(m_session->canceller());
    return m_session.get();
}

Result<Session *> DatabaseAccess::open()
{
    const Result<Session *> session = openAsItIs();
    if (!session)
        return session;
    Status ready;
    if (isPrivateServer()) {
        const Result<MigrationReport> report = migrate(**session, builtInMigrations());
        if (!report)
            ready = report.error();
    } else {
        const Result<SchemaVersion> version = readSchemaVersion(**session);
        ready = version ? checkSchema(*version) : Status(version.error());
    }
    return ready ? session : Result<Session *>(ready.error());
}

Result<ConnectionSettings> DatabaseAccess::openForOthers()
{
    if (const Result<Session *> session = open(); !session)
        return session.error();
    m_interrupt.whenRequested({});
    m_session.reset();
    return m_settings;
}

} // namespace regie
