// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/clientads.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QCoreApplication>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ClientText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Clients)
};

constexpr double mostMoney = 999'999'999'999.0; // numeric(14,2)

ClientAd adFrom(const Row &row)
{
    return {row.text(0),       row.text(1),       row.text(2), row.text(3),
            row.realOrNone(4), row.realOrNone(5), row.real(6)};
}

double rounded(double amount)
{
    return std::round(amount * 100) / 100;
}

QVariant money(std::optional<double> amount)
{
    return amount ? QVariant(QString::number(rounded(*amount), 'f', 2)) : QVariant();
}

QJsonValue asJson(std::optional<double> amount)
{
    return amount ? QJsonValue(rounded(*amount)) : QJsonValue();
}

Status usable(const ClientAd &ad)
{
    if (!QStringList{u"active"_s, u"paused"_s, u"archived"_s, u"unknown"_s}.contains(ad.status))
        return Error::input(
            ClientText::tr("The status is active, paused, archived or unknown, not “%1”.")
                .arg(ad.status));
    const double budget = ad.dailyBudget.value_or(0);
    if (!std::isfinite(budget) || budget < 0 || budget > mostMoney)
        return Error::input(ClientText::tr("A daily budget is an amount of 0 or more."));
    return {};
}

AuditEntry auditOf(const QString &clientKey, const ClientAd &before, const ClientAd &after)
{
    AuditEntry entry{u"ad-change"_s,
                     u"ad"_s,
                     QStringList{clientKey, after.entityType, after.entityId}.join(u'/'),
                     {},
                     {},
                     {}};
    if (before.status != after.status) {
        entry.before.insert(u"status"_s, before.status);
        entry.after.insert(u"status"_s, after.status);
    }
    if (asJson(before.dailyBudget) != asJson(after.dailyBudget)) {
        entry.before.insert(u"daily_budget"_s, asJson(before.dailyBudget));
        entry.after.insert(u"daily_budget"_s, asJson(after.dailyBudget));
    }
    return entry;
}

Status writeAd(Session &session, const QString &clientKey, const ClientAd &before,
               const ClientAd &after, const Actor &actor)
{
    const auto changed =
        session.execute(u"client-ad-change"_s, {{u":client_key"_s, clientKey},
                                                {u":entity_type"_s, after.entityType},
                                                {u":entity_id"_s, after.entityId},
                                                {u":name"_s, notNull(after.name)},
                                                {u":status"_s, after.status},
                                                {u":daily_budget"_s, money(after.dailyBudget)},
                                                {u":status_before"_s, before.status},
                                                {u":budget_before"_s, money(before.dailyBudget)}});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::Conflict,
                     {},
                     u"client-ad-change"_s,
                     ClientText::tr("%1 was changed by somebody else meanwhile.")
                         .arg(after.name.isEmpty() ? after.entityId : after.name),
                     {}};
    return writeAudit(session, actor, auditOf(clientKey, before, after));
}

} // namespace

Result<QList<ClientAd>> clientAds(Session &session, const QString &clientKey, const QDate &until,
                                  int limit)
{
    return session.fetch<ClientAd>(
        u"client-ads"_s,
        {{u":client_key"_s, notNull(clientKey)}, {u":until"_s, until}, {u":limit"_s, limit}},
        adFrom);
}

Status changeAd(Session &session, const QString &clientKey, const ClientAd &before,
                const ClientAd &after, const Actor &actor)
{
    if (Status good = usable(after); !good)
        return good;
    if (auditOf(clientKey, before, after).after.isEmpty())
        return {};
    return session.transaction([&] { return writeAd(session, clientKey, before, after, actor); });
}

} // namespace regie
