// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/marketingcharts.h"

#include "ui/look/status.h"
#include "ui/texts/marketingtexts.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct MarketingCharts
{
    Q_DECLARE_TR_FUNCTIONS(regie::MarketingCharts)
};

constexpr auto shownNames = 12;

QString wholeText(double value)
{
    return QLocale().toString(qint64(value));
}

QString groupText(const ReplyRate &rate)
{
    const QStringList parts{rate.niche, rate.region};
    QStringList named;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            named.append(part);
    }
    return named.isEmpty() ? MarketingCharts::tr("Not said") : named.join(u" · "_s);
}

bool hasAds(const ClientReturn &client)
{
    return client.spend > 0 || client.revenue > 0;
}

BarRow returnRow(const ClientReturn &client)
{
    BarRow row;
    row.key = client.key;
    row.name = client.name;
    row.detail = MarketingCharts::tr("%1 leads, %2 conversions")
                     .arg(countText(client.leads), countText(client.conversions));
    row.values = {client.spend, client.revenue, client.roi(), client.costPerLead(),
                  client.modelCost};
    return row;
}

} // namespace

SeriesData outcomesData(const QList<CampaignStep> &steps, const TaskPeriod &period, TimeStep step)
{
    struct Part
    {
        QString key, name;
        Token color;
        qint64 CampaignStep::*count;
    };
    const std::array parts{
        Part{u"completed"_s, statusLook(StatusOf::Campaign, u"completed"_s).word, Token::Ok,
             &CampaignStep::completed},
        Part{u"open"_s, MarketingCharts::tr("open"), Token::Series1, &CampaignStep::open},
        Part{u"failed"_s, statusLook(StatusOf::Campaign, u"failed"_s).word, Token::Bad,
             &CampaignStep::failed}};
    SeriesData data;
    data.measure = MarketingCharts::tr("Campaigns");
    data.step = step;
    data.until = period.until;
    if (!period.zone.isEmpty() && QTimeZone(period.zone).isValid())
        data.zone = QTimeZone(period.zone);
    data.isWhole = true;
    data.style = SeriesStyle::Bars;
    data.text = wholeText;
    qint64 all = 0;
    for (const CampaignStep &each : steps) {
        data.steps.append(each.start);
        all += each.campaigns;
    }
    if (all == 0)
        data.steps.clear(); // nothing began: the chart says so instead of drawing zeros
    for (const Part &part : parts) {
        ChartSeries series{part.key, part.name, part.color, false, {}};
        for (const CampaignStep &each : steps.mid(0, data.steps.size()))
            series.values.append(double(each.*part.count));
        data.series.append(series);
    }
    return data;
}

BarData repliesData(const QList<ReplyRate> &rates, ReplyGrouping grouping)
{
    BarData data;
    data.groupName = grouping == ReplyGrouping::Niche    ? MarketingCharts::tr("Niche")
                     : grouping == ReplyGrouping::Region ? MarketingCharts::tr("Region")
                                                         : MarketingCharts::tr("Niche and region");
    data.measures = {{MarketingCharts::tr("Reply rate"), shareText},
                     {MarketingCharts::tr("Replies"), wholeText, false},
                     {MarketingCharts::tr("Messages sent"), wholeText, false}};
    data.lowName = MarketingCharts::tr("95 % from");
    data.highName = MarketingCharts::tr("to");
    for (const ReplyRate &rate : rates) {
        BarRow row;
        row.key = grouping == ReplyGrouping::Region ? rate.region : rate.niche;
        row.name = groupText(rate);
        row.detail = MarketingCharts::tr("%Ln campaign(s)", nullptr, int(rate.campaigns));
        row.values = {rate.rate(), double(rate.replies), double(rate.sent)};
        if (rate.rate()) {
            row.low = rate.lowerBound();
            row.high = rate.upperBound();
        }
        data.rows.append(row);
    }
    return data;
}

QString archivedRemark(qint64 archived)
{
    return archived > 0 ? MarketingCharts::tr("%Ln campaign(s) of them are in the archive: a click "
                                              "lists the others.",
                                              nullptr, int(archived))
                        : QString();
}

QStringList currenciesOf(const QList<ClientReturn> &clients)
{
    QHash<QString, int> counts;
    QStringList currencies;
    for (const ClientReturn &client : clients) {
        if (hasAds(client) && counts[client.currency]++ == 0)
            currencies.append(client.currency);
    }
    std::ranges::stable_sort(currencies, [&counts](const QString &a, const QString &b) {
        return counts[a] > counts[b];
    });
    return currencies;
}

BarData returnsData(const QList<ClientReturn> &clients, const QString &currency)
{
    const auto money = [currency](double amount) {
        return currencyText(amount, currency);
    };
    BarData data;
    data.groupName = MarketingCharts::tr("Client");
    data.measures = {{MarketingCharts::tr("Spend"), money, true, Token::Series1},
                     {MarketingCharts::tr("Revenue"), money, true, Token::Series2},
                     {MarketingCharts::tr("ROI"), ratioText, false},
                     {MarketingCharts::tr("Cost per lead"), money, false},
                     {MarketingCharts::tr("Model calls"), taskCostText, false}};
    for (const ClientReturn &client : clients) {
        if (hasAds(client) && client.currency == currency)
            data.rows.append(returnRow(client));
    }
    return data;
}

QString returnsRemark(const QList<ClientReturn> &clients, const QString &currency)
{
    QStringList others, without;
    for (const ClientReturn &client : clients) {
        if (hasAds(client) && client.currency != currency)
            others.append(client.name);
        else if (!hasAds(client) && client.modelCost > 0)
            without.append(u"%1 (%2)"_s.arg(client.name, taskCostText(client.modelCost)));
    }
    QStringList sentences;
    if (!others.isEmpty())
        sentences.append(MarketingCharts::tr("In other currencies: %1.")
                             .arg(others.mid(0, shownNames).join(u", "_s)));
    if (!without.isEmpty())
        sentences.append(MarketingCharts::tr("Model calls but no known ad spend: %1.")
                             .arg(without.mid(0, shownNames).join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace regie
