// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors.h"

#include "connectorfactory.h"
#include "connectortokens.h"

#include "app/keychain.h"
#include "app/logging.h"

#include <QPointer>

namespace regie {

Connectors::Connectors(Logging &logging)
    : m_logging(logging)
{}

Connectors::~Connectors()
{
    m_isWanted = false;
    m_threads.waitForDone();
}

void Connectors::hasToken(QObject *context, const QString &name,
                          std::function<void(const Result<bool> &)> done)
{
    const QString inEnvironment = ConnectorTokens::fromEnvironment(name);
    Keychain::read(
        ConnectorTokens::keychainName(name), context,
        [this, inEnvironment, done = std::move(done)](const Result<std::optional<QString>> &found) {
            if (!inEnvironment.isEmpty())
                m_logging.hide(inEnvironment);
            if (!found && inEnvironment.isEmpty())
                return done(found.error());
            const QString kept = found ? found->value_or(QString()) : QString();
            m_logging.hide(kept);
            done(!inEnvironment.isEmpty() || !kept.isEmpty());
        });
}

void Connectors::setToken(QObject *context, const QString &name, const QString &token,
                          std::function<void(const Status &)> done)
{
    const QString trimmed = token.trimmed();
    m_logging.hide(trimmed);
    Keychain::store(ConnectorTokens::keychainName(name), trimmed, context, std::move(done));
}

void Connectors::removeToken(QObject *context, const QString &name,
                             std::function<void(const Status &)> done)
{
    Keychain::remove(ConnectorTokens::keychainName(name), context, std::move(done));
}

/// The keychain answers in this thread while the worker waits for it.
void Connectors::test(QObject *context, const ConnectorProfile &profile,
                      std::function<void(const Result<QString> &)> done)
{
    m_threads.start([this, guard = QPointer<QObject>(context), profile, done = std::move(done)] {
        const Result<QString> answer = testConnector(profile, [this] { return m_isWanted.load(); });
        QMetaObject::invokeMethod(
            &m_here,
            [guard, done, answer] {
                if (guard)
                    done(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace regie
