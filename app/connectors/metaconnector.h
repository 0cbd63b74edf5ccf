// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"

namespace regie {

/// Ad sets, campaigns and ads over Meta's Marketing API ("Ad Set", "Update", "Currencies" of its
/// reference): GET /{version}/{id} and POST /{version}/{id}. Amounts are in the account's currency,
/// which is asked for once per account and never guessed. Blocking.
class MetaConnector : public AdsConnector
{
    Q_DECLARE_TR_FUNCTIONS(regie::MetaConnector)

public:
    MetaConnector(ConnectorProfile profile, const QString &token, ApiCallLog log,
                  std::function<bool()> isWanted, const ApiSettings &settings = {});

    Result<EntityState> read(const QString &entityType, const QString &entityId) override;
    ActOutcome setDailyBudget(const QString &entityType, const QString &entityId,
                              double budget) override;
    ActOutcome setStatus(const QString &entityType, const QString &entityId,
                         const QString &status) override;
    /// Who the token is: a sentence.
    Result<QString> test();

    /// How many of the API's units are one of the currency: 100, or 1 for those without cents.
    static int unitsOf(const QString &currency);

private:
    Result<QJsonObject> get(const QString &node, const QString &fields);
    Result<QString> currencyOf(const QString &account);
    ActOutcome post(const QString &entityId, const QString &name, const QString &value);
    QUrl urlOf(const QString &node) const;

    ConnectorProfile m_profile;
    ApiClient m_client;
    QHash<QString, QString> m_currencies; ///< by account
    QHash<QString, QString> m_accountOf;  ///< by entity, as it was read
};

} // namespace regie
