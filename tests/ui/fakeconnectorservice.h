// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectorservice.h"

#include <QHash>
#include <QTimer>

namespace regie {

/// A keychain in memory and a platform that answers what the test says, later as the real ones do.
class FakeConnectorService : public ConnectorService
{
public:
    void hasToken(QObject *context, const QString &name,
                  std::function<void(const Result<bool> &)> done) override
    {
        QTimer::singleShot(0, context, [this, name, done] { done(tokens.contains(name)); });
    }
    void setToken(QObject *context, const QString &name, const QString &token,
                  std::function<void(const Status &)> done) override
    {
        QTimer::singleShot(0, context, [this, name, token, done] {
            if (!refusal.isEmpty())
                return done(Error::input(refusal));
            tokens.insert(name, token);
            done({});
        });
    }
    void removeToken(QObject *context, const QString &name,
                     std::function<void(const Status &)> done) override
    {
        QTimer::singleShot(0, context, [this, name, done] {
            tokens.remove(name);
            done({});
        });
    }
    void test(QObject *context, const ConnectorProfile &profile,
              std::function<void(const Result<QString> &)> done) override
    {
        tested.append(profile.name);
        QTimer::singleShot(0, context, [this, done] { done(answer); });
    }

    QHash<QString, QString> tokens;
    QString refusal; ///< of the keychain
    Result<QString> answer = QStringLiteral("You are Lune SAS.");
    QStringList tested;
};

} // namespace regie
