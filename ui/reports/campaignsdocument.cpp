// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/campaignsdocument.h"

#include "ui/look/status.h"
#include "ui/reports/campaigndocument.h"
#include "ui/texts/calltexts.h"
#include "ui/texts/marketingtexts.h"
#include "ui/texts/periodtexts.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionsAPart = 20;

struct CampaignsText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CampaignsReport)
};

ReportFigures figures(const CampaignTotals &totals)
{
    const ReplyRate replies{{}, {}, totals.campaigns, totals.sent, totals.replies};
    return {{{CampaignsText::tr("Campaigns"), countText(totals.campaigns),
              CampaignsText::tr("%1 completed, %2 failed")
                  .arg(countText(totals.completed), countText(totals.failed))},
             {CampaignsText::tr("Messages sent"), countText(totals.sent), {}},
             {CampaignsText::tr("Replies"), countText(totals.replies),
              CampaignsText::tr("%1 of the messages").arg(shareOrDash(replies.rate()))},
             {CampaignsText::tr("Leads"), countText(totals.leads),
              CampaignsText::tr("%1 converted").arg(countText(totals.conversions))},
             {CampaignsText::tr("Model calls"), taskCostText(totals.modelCost),
              CampaignsText::tr("%1 tasks").arg(countText(totals.tasks))},
             {CampaignsText::tr("Ad spend"), adSpendText(totals), {}},
             {CampaignsText::tr("Cost per lead"), costPerText(totals, totals.leads), {}},
             {CampaignsText::tr("Cost per reply"), costPerText(totals, totals.replies), {}}}};
}

QString boundSentence(const CampaignsReport &report)
{
    const QLocale locale;
    QStringList sentences;
    if (report.totals.campaigns > report.campaigns.size())
        sentences.append(
            CampaignsText::tr("Of %1 campaigns the %2 dearest are listed; the sums are of all.")
                .arg(locale.toString(report.totals.campaigns),
                     locale.toString(report.campaigns.size())));
    const qsizetype sections = std::min<qsizetype>(report.campaigns.size(), report.bounds.sections);
    if (report.totals.campaigns > sections)
        sentences.append(
            CampaignsText::tr("The %1 dearest have a section of their own; \"regie report "
                              "campaign\" writes one on any other.")
                .arg(locale.toString(sections)));
    return sentences.join(u' ');
}

QString dayText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), u"d MMM yyyy"_s) : u"–"_s;
}

void addSection(ReportDocument &document, const CampaignsReport &report, const CampaignCost &cost)
{
    document.blocks.append(ReportHeading{campaignTitle(cost), 2});
    const ReplyRate replies{{}, {}, 1, cost.sent, cost.replies};
    ReportFacts facts;
    for (const auto &fact : std::initializer_list<std::pair<QString, QString>>{
             {CampaignsText::tr("Niche, region"),
              QStringList{cost.niche, cost.region}.join(u" · "_s)},
             {CampaignsText::tr("Client"), cost.clientKey.isEmpty() ? u"–"_s : cost.clientKey},
             {CampaignsText::tr("Started"), dayText(cost.startedAt)},
             {CampaignsText::tr("Completed"), dayText(cost.completedAt)},
             {CampaignsText::tr("Replies"),
              CampaignsText::tr("%1 of %2 messages: %3")
                  .arg(countText(cost.replies), countText(cost.sent), shareOrDash(replies.rate()))},
             {CampaignsText::tr("Leads"),
              CampaignsText::tr("%1, of them %2 converted")
                  .arg(countText(cost.leads), countText(cost.conversions))},
             {CampaignsText::tr("Cost"), costText(cost)},
             {CampaignsText::tr("Cost per reply"), costPerText(cost, cost.replies)},
             {CampaignsText::tr("Model calls"),
              CampaignsText::tr("%1, of them %2 failed")
                  .arg(countText(cost.tasks), countText(cost.failedTasks))},
             {CampaignsText::tr("Number"), QString::number(cost.campaignId)}})
        facts.facts.append(fact);
    document.blocks.append(facts);
    const auto detail = report.details.constFind(cost.campaignId);
    if (detail != report.details.constEnd())
        addInconsistencies(document, *detail);
    if (cost.isArchived)
        document.blocks.append(ReportText{CampaignsText::tr("Archived."), true});
}

void addSummary(ReportDocument &document, const CampaignsReport &report)
{
    document.blocks.append(figures(report.totals));
    for (const QString &remark : {boundSentence(report), spendRemark(report.totals)}) {
        if (!remark.isEmpty())
            document.blocks.append(ReportText{remark, true});
    }
    addCampaignTable(document, report.campaigns, report.totals);
}

} // namespace

void addCampaignTable(ReportDocument &document, const QList<CampaignCost> &campaigns,
                      const CampaignTotals &all)
{
    const bool hasAds = all.withAds() > 0;
    ReportTable table{{{CampaignsText::tr("Campaign"), 4.2},
                       {CampaignsText::tr("Status"), 2.1},
                       {CampaignsText::tr("Client"), 2.6},
                       {CampaignsText::tr("Sent"), 1.5, true},
                       {CampaignsText::tr("Replies"), 1.8, true},
                       {CampaignsText::tr("Leads"), 1.5, true},
                       {CampaignsText::tr("Converted"), 2, true},
                       {CampaignsText::tr("Model calls"), 2, true}},
                      {}};
    if (hasAds)
        table.columns.append({CampaignsText::tr("Ads"), 1.9, true});
    table.columns.append({CampaignsText::tr("Per lead"), 2.1, true});
    for (const CampaignCost &cost : campaigns) {
        ReportRow row{{campaignTitle(cost), statusLook(StatusOf::Campaign, cost.status).word,
                       cost.clientKey, countText(cost.sent), countText(cost.replies),
                       countText(cost.leads), countText(cost.conversions),
                       taskCostText(cost.modelCost)}};
        if (hasAds)
            row.cells.append(adSpendText(cost));
        row.cells.append(costPerText(cost, cost.leads));
        table.rows.append(row);
    }
    ReportRow sums{{CampaignsText::tr("All %1").arg(countText(all.campaigns)),
                    {},
                    {},
                    countText(all.sent),
                    countText(all.replies),
                    countText(all.leads),
                    countText(all.conversions),
                    taskCostText(all.modelCost)},
                   true};
    if (hasAds)
        sums.cells.append(adSpendText(all));
    sums.cells.append(costPerText(all, all.leads));
    table.rows.append(sums);
    document.blocks.append(table);
}

ReportPlan campaignsPlan(const CampaignsReport &report)
{
    const bool ended = report.choice == CampaignChoice::Ended;
    const QString about = (ended ? CampaignsText::tr("Campaigns that ended from %1, days of %2")
                                 : CampaignsText::tr("Campaigns that began from %1, days of %2"))
                              .arg(periodText(report.period), zoneText(report.period));
    ReportPlan plan{newReport(CampaignsText::tr("Campaigns"), about, report.stamp), {}};
    if (report.totals.campaigns == 0) {
        plan.parts.push_back([ended](ReportDocument &document) {
            document.blocks.append(ReportNotice{
                ended ? CampaignsText::tr("No campaign ended in this period. Choose a longer one, "
                                          "or look at those that are still open.")
                      : CampaignsText::tr("No campaign began in this period. Choose a longer one."),
                Tone::Info});
        });
        return plan;
    }
    plan.parts.push_back([report](ReportDocument &document) { addSummary(document, report); });
    const qsizetype sections = std::min<qsizetype>(report.campaigns.size(), report.bounds.sections);
    for (qsizetype first = 0; first < sections; first += sectionsAPart)
        plan.parts.push_back([report, first, sections](ReportDocument &document) {
            if (first == 0)
                document.blocks.append(ReportHeading{CampaignsText::tr("One by one"), 1, true});
            for (qsizetype i = first; i < std::min<qsizetype>(first + sectionsAPart, sections); ++i)
                addSection(document, report, report.campaigns[i]);
        });
    return plan;
}

} // namespace regie
