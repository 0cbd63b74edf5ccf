// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/marketingtexts.h"

#include "ui/texts/suggestiontexts.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct MarketingTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::MarketingTexts)
};

/// Amounts beside each other: ads first, model calls last.
QString amounts(const QStringList &ads, double modelCost)
{
    QStringList parts = ads;
    if (parts.isEmpty() || modelCost > 0)
        parts.append(taskCostText(modelCost));
    return parts.join(u" + "_s);
}

} // namespace

QString currencyText(double amount, const QString &currency)
{
    if (currency == modelCurrency())
        return taskCostText(amount);
    return currency.isEmpty() ? amountText(amount) : moneyText(amount, currency);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString shareOrDash(std::optional<double> share)
{
    return share ? shareText(*share) : u"–"_s;
}

QString costText(const CampaignCost &cost)
{
    return costPerText(cost, 1);
}

QString costPerText(const CampaignCost &cost, qint64 n)
{
    if (n <= 0)
        return u"–"_s;
    if (const auto total = cost.total())
        return taskCostText(*total / double(n));
    return amounts({currencyText(*cost.adSpend / double(n), cost.currency)},
                   cost.modelCost / double(n));
}

QString adSpendText(const CampaignCost &cost)
{
    return cost.adSpend ? currencyText(*cost.adSpend, cost.currency) : u"–"_s;
}

QString adSpendText(const CampaignTotals &totals)
{
    QStringList parts;
    for (const CampaignTotals::Spend &spend : totals.adSpend)
        parts.append(currencyText(spend.spend, spend.currency));
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

QString costPerText(const CampaignTotals &totals, qint64 n)
{
    if (n <= 0)
        return u"–"_s;
    QStringList ads;
    double inModelCurrency = totals.modelCost;
    for (const CampaignTotals::Spend &spend : totals.adSpend) {
        if (spend.currency == modelCurrency())
            inModelCurrency += spend.spend;
        else if (spend.spend > 0)
            ads.append(currencyText(spend.spend / double(n), spend.currency));
    }
    return amounts(ads, inModelCurrency / double(n));
}

QString spendRemark(const CampaignTotals &totals)
{
    QStringList sentences;
    QStringList foreign;
    qint64 unknown = 0;
    for (const CampaignTotals::Spend &spend : totals.adSpend) {
        if (spend.currency.isEmpty())
            unknown += spend.campaigns;
        else if (spend.currency != modelCurrency())
            foreign.append(spend.currency);
    }
    if (!foreign.isEmpty())
        sentences.append(MarketingTexts::tr("Ads are paid in %1 and model calls in %2: the two "
                                            "stand beside each other and are not added up.")
                             .arg(foreign.join(u", "_s), modelCurrency()));
    if (unknown > 0)
        sentences.append(MarketingTexts::tr(
            "The ads of %Ln campaign(s) have no currency, as their client is not known.", nullptr,
            int(unknown)));
    if (const qint64 without = totals.campaigns - totals.withAds(); without > 0)
        sentences.append(MarketingTexts::tr(
            "The ad spend of %Ln campaign(s) is not known: none of their other ids is that of an "
            "ad campaign with figures.",
            nullptr, int(without)));
    return sentences.join(u' ');
}

} // namespace regie
