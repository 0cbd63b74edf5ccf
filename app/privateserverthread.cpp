// SPDX-License-Identifier: GPL-3.0-or-later
#include "privateserverthread.h"

#include "database/migrations.h"
#include "database/session.h"
#include "privateserver.h"

#include <QPointer>

namespace regie {

namespace {

Result<ConnectionSettings> acquireAndMigrate(PrivateServer &server)
{
    Result<ConnectionSettings> settings = server.acquire();
    if (!settings)
        return settings;
    const Result<std::unique_ptr<Session>> session = Session::open(*settings);
    if (!session)
        return session.error();
    const Result<MigrationReport> report = migrate(**session, builtInMigrations());
    return report ? settings : Result<ConnectionSettings>(report.error());
}

} // namespace

PrivateServerThread::PrivateServerThread(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("private server"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

PrivateServerThread::~PrivateServerThread()
{
    run([this] { m_server.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void PrivateServerThread::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(work), Qt::QueuedConnection);
}

void PrivateServerThread::acquire(QObject *context,
                                  std::function<void(const Result<ConnectionSettings> &)> done)
{
    run([this, guard = QPointer<QObject>(context), done = std::move(done)] {
        Result<ConnectionSettings> settings = Error::cancelled();
        if (!m_server) {
            Result<std::unique_ptr<PrivateServer>> server = PrivateServer::ofUser();
            if (server)
                m_server = server.take();
            else
                settings = server.error();
        }
        if (m_server)
            settings = acquireAndMigrate(*m_server);
        QMetaObject::invokeMethod(this, [guard, done, settings] {
            if (guard)
                done(settings);
        });
    });
}

void PrivateServerThread::release(QObject *context, std::function<void(const Status &)> done)
{
    run([this, guard = QPointer<QObject>(context), done = std::move(done)] {
        const Status status = m_server ? m_server->release() : Status();
        QMetaObject::invokeMethod(this, [guard, done, status] {
            if (guard)
                done(status);
        });
    });
}

} // namespace regie
