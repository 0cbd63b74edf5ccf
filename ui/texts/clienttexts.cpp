// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/clienttexts.h"

#include "ui/look/status.h"
#include "ui/texts/suggestiontexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ClientTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::ClientTexts)
};

constexpr double boundless = 1e9; // a limit nobody meets is not worth telling

QString plainNumber(double number)
{
    return number == std::round(number) ? QLocale().toString(qint64(std::llround(number)))
                                        : QLocale().toString(number, 'g', 8);
}

QString numberText(const ClientNumber &field, double number, const QString &currency)
{
    switch (field.unit) {
    case ClientUnit::Times:
        return plainNumber(number) + u" ×"_s;
    case ClientUnit::Money:
        return plainNumber(number) + clientUnitSuffix(field.unit, currency);
    case ClientUnit::Share:
        return plainNumber(std::round(number * 1e6) / 1e4) + u" %"_s;
    case ClientUnit::Days:
        return ClientTexts::tr("%n day(s)", nullptr, int(number));
    case ClientUnit::Count:
        break;
    }
    return plainNumber(number);
}

QString entityCount(const EntityCount &count)
{
    const QLocale locale;
    const QString active = locale.toString(count.active);
    const int all = int(count.all);
    if (count.entityType == "campaign"_L1)
        return ClientTexts::tr("%1 of %n campaign(s) active", nullptr, all).arg(active);
    if (count.entityType == "adset"_L1)
        return ClientTexts::tr("%1 of %n ad set(s) active", nullptr, all).arg(active);
    return ClientTexts::tr("%1 of %n ad(s) active", nullptr, all).arg(active);
}

} // namespace

QString clientTitle(const Client &client)
{
    return client.name.isEmpty() ? client.key : client.name;
}

QString clientUnitSuffix(ClientUnit unit, const QString &currency)
{
    switch (unit) {
    case ClientUnit::Times:
        return u" ×"_s;
    case ClientUnit::Money:
        return u' ' + (currency == "EUR"_L1 ? u"€"_s : currency);
    case ClientUnit::Share:
        return u" %"_s;
    case ClientUnit::Days:
        return u' ' + ClientTexts::tr("days");
    case ClientUnit::Count:
        break;
    }
    return {};
}

QString clientValueText(const QString &column, const QJsonValue &value, const QString &currency)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return ClientTexts::tr("none");
    if (const ClientNumber *field = clientNumber(column))
        return numberText(*field, value.toDouble(), currency);
    if (column == "status"_L1)
        return statusLook(StatusOf::Client, value.toString()).word;
    if (column == "execution_mode"_L1)
        return statusLook(StatusOf::ExecutionMode, value.toString()).word;
    return value.toString();
}

QString clientRangeText(const ClientNumber &field, const QString &currency)
{
    const QString least = numberText(field, field.least, currency);
    const QString range = field.most >= boundless
                              ? ClientTexts::tr("%1 or more").arg(least)
                              : ClientTexts::tr("%1 to %2", "a range")
                                    .arg(least, numberText(field, field.most, currency));
    const QString usual =
        field.usual ? numberText(field, *field.usual, currency) : ClientTexts::tr("none");
    return ClientTexts::tr("%1; usually %2").arg(range, usual);
}

QString executionMeaning(const QString &mode)
{
    if (mode == "off"_L1)
        return ClientTexts::tr("Approved suggestions stay approved; nothing is done about them.");
    if (mode == "live"_L1)
        return ClientTexts::tr("Approved suggestions change budgets and statuses on the platform.");
    return ClientTexts::tr(
        "What would be done is worked out and logged; the platform is not changed.");
}

QString liveWarning(const Client &client)
{
    return ClientTexts::tr(
               "Live: what is approved for %1 will change real budgets and statuses through “%2”, "
               "by at most %3 a day.")
        .arg(clientTitle(client), client.connector,
             moneyText(client.dailyChangeCap.value_or(0), client.currency));
}

QString monthSentence(const MonthSpend &month, const Client &client)
{
    if (!month.until.isValid())
        return ClientTexts::tr("There are no figures of this month yet.");
    const QString spent = moneyText(month.spend, client.currency);
    const QString heading = moneyText(month.projected.value_or(month.spend), client.currency);
    if (!client.monthlyBudget)
        return ClientTexts::tr(
                   "%1 so far, about %2 by the end of the month. There is no monthly budget.")
            .arg(spent, heading);
    const QString budget = moneyText(*client.monthlyBudget, client.currency);
    const double over = month.projected.value_or(0) - *client.monthlyBudget;
    if (month.spend > *client.monthlyBudget)
        return ClientTexts::tr("%1 of %2: the budget is spent. About %3 by the end of the month.")
            .arg(spent, budget, heading);
    if (over > 0.005)
        return ClientTexts::tr(
                   "%1 of %2 so far. At this rate about %3 by the end of the month: %4 too much.")
            .arg(spent, budget, heading, moneyText(over, client.currency));
    return ClientTexts::tr("%1 of %2 so far. At this rate about %3 by the end of the month.")
        .arg(spent, budget, heading);
}

QString entitiesSentence(const QList<EntityCount> &counts)
{
    QStringList parts;
    for (const EntityCount &count : counts)
        parts.append(entityCount(count));
    return parts.isEmpty() ? ClientTexts::tr("No ads are known of this client yet.")
                           : parts.join(u" · "_s);
}

} // namespace regie
