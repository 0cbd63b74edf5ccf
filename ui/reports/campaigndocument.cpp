// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/campaigndocument.h"

#include "ui/look/status.h"
#include "ui/texts/campaigntexts.h"
#include "ui/texts/closuretexts.h"
#include "ui/texts/marketingtexts.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct CampaignText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CampaignReport)
};

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return u"–"_s;
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, u"d MMM yyyy "_s) +
           QLocale().toString(local.time(), QLocale::ShortFormat);
}

void addFact(ReportFacts &block, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        block.facts.append({name, value});
}

ReportFacts identity(const CampaignReport &report)
{
    const CampaignCost &cost = report.cost;
    ReportFacts block;
    addFact(block, CampaignText::tr("Number"), QString::number(cost.campaignId));
    addFact(block, CampaignText::tr("Status"), statusLook(StatusOf::Campaign, cost.status).word);
    addFact(block, CampaignText::tr("Niche"), cost.niche);
    addFact(block, CampaignText::tr("Region"), cost.region);
    addFact(block, CampaignText::tr("Client"), cost.clientKey);
    if (report.detail)
        addFact(block, CampaignText::tr("Channel"), channelWord(report.detail->campaign.channel));
    if (report.detail)
        addFact(block, CampaignText::tr("Created"), timeText(report.detail->campaign.createdAt));
    addFact(block, CampaignText::tr("Started"), timeText(cost.startedAt));
    addFact(block, CampaignText::tr("Completed"), timeText(cost.completedAt));
    if (report.detail) {
        addFact(block, CampaignText::tr("Settled"), timeText(report.detail->campaign.settledAt));
        addFact(block, CampaignText::tr("Known elsewhere as"),
                report.detail->externalIds.join(u", "_s));
        if (!report.detail->campaign.closedReason.isEmpty())
            addFact(block, CampaignText::tr("Closure"),
                    closingSentence(report.detail->campaign.closedReason));
    }
    return block;
}

ReportFigures figures(const CampaignCost &cost)
{
    const ReplyRate replies{{}, {}, 1, cost.sent, cost.replies};
    const QString interval =
        replies.rate() ? CampaignText::tr("%1, 95 % within %2 to %3")
                             .arg(shareOrDash(replies.rate()), shareOrDash(replies.lowerBound()),
                                  shareOrDash(replies.upperBound()))
                       : QString();
    return {{{CampaignText::tr("Messages sent"), countText(cost.sent), {}},
             {CampaignText::tr("Replies"), countText(cost.replies), interval},
             {CampaignText::tr("Leads"), countText(cost.leads), {}},
             {CampaignText::tr("Conversions"), countText(cost.conversions), {}},
             {CampaignText::tr("Cost"), costText(cost), {}},
             {CampaignText::tr("Cost per lead"), costPerText(cost, cost.leads), {}},
             {CampaignText::tr("Cost per reply"), costPerText(cost, cost.replies), {}},
             {CampaignText::tr("Model calls"), countText(cost.tasks),
              CampaignText::tr("%1 failed").arg(countText(cost.failedTasks)),
              cost.failedTasks > 0 ? Tone::Warning : Tone::Neutral}}};
}

void addCosts(ReportDocument &document, const CampaignReport &report)
{
    const CampaignCost &cost = report.cost;
    document.blocks.append(ReportHeading{CampaignText::tr("What it cost"), 2});
    ReportTable table{{{CampaignText::tr("System"), 3}, {CampaignText::tr("Cost"), 2, true}}, {}};
    table.rows.append({{CampaignText::tr("Model calls"), taskCostText(cost.modelCost)}});
    table.rows.append({{CampaignText::tr("Model calls by the price list of today"),
                        taskCostText(cost.listCost)}});
    table.rows.append({{CampaignText::tr("Ads"), adSpendText(cost)}});
    table.rows.append({{CampaignText::tr("Model calls and ads"), costText(cost)}, true});
    document.blocks.append(table);
    CampaignTotals alone;
    alone.campaigns = 1;
    if (cost.adSpend)
        alone.adSpend.append({cost.currency, *cost.adSpend, 1});
    if (const QString remark = spendRemark(alone); !remark.isEmpty())
        document.blocks.append(ReportText{remark, true});
    if (report.stamp.counted.isValid())
        document.blocks.append(ReportText{CampaignText::tr("Model calls are counted up to %1.")
                                              .arg(timeText(report.stamp.counted)),
                                          true});
}

void addTimeline(ReportDocument &document, const CampaignReport &report)
{
    const QList<CampaignEvent> &events = report.detail->events;
    if (events.isEmpty())
        return;
    document.blocks.append(ReportHeading{CampaignText::tr("Timeline"), 2});
    ReportTable table{{{CampaignText::tr("Time"), 3},
                       {CampaignText::tr("What happened"), 7},
                       {CampaignText::tr("By"), 3}},
                      {}};
    for (const CampaignEvent &event : events)
        table.rows.append({{timeText(event.at), eventSentence(event), event.actor}});
    document.blocks.append(table);
    if (events.size() >= CampaignDetail::eventLimit)
        document.blocks.append(ReportText{
            CampaignText::tr("These are the newest %Ln event(s); there may be older ones.", nullptr,
                             CampaignDetail::eventLimit),
            true});
}

void addOutlook(ReportDocument &document, const ClosureOutlook &outlook, const QDateTime &now)
{
    document.blocks.append(ReportHeading{CampaignText::tr("Why it is still open"), 2});
    document.blocks.append(ReportText{closureSentences(outlook, now.toLocalTime()).join(u'\n')});
}

} // namespace

QString campaignTitle(const CampaignCost &cost)
{
    return cost.name.isEmpty() ? CampaignText::tr("Campaign %1").arg(cost.campaignId) : cost.name;
}

void addInconsistencies(ReportDocument &document, const CampaignDetail &detail)
{
    for (const Inconsistency &found : inconsistencies(detail.campaign.status, detail.phases))
        document.blocks.append(ReportNotice{inconsistencySentence(found)});
}

void addPhases(ReportDocument &document, const CampaignDetail &detail)
{
    if (detail.phases.isEmpty())
        return;
    document.blocks.append(ReportHeading{CampaignText::tr("Phases"), 2});
    ReportTable table{{{CampaignText::tr("Phase"), 3},
                       {CampaignText::tr("Status"), 2},
                       {CampaignText::tr("Leads"), 2, true},
                       {CampaignText::tr("Lost before"), 2, true},
                       {CampaignText::tr("Remark"), 5}},
                      {}};
    for (const FunnelStep &step : funnel(detail.phases)) {
        const auto phase = std::ranges::find(detail.phases, step.phase, &CampaignPhase::phase);
        if (!step.known || phase == detail.phases.end())
            continue;
        table.rows.append(
            {{phaseWord(phaseName(step.phase)), statusLook(StatusOf::Phase, phase->status).word,
              countText(step.count), step.lost > 0 ? countText(step.lost) : QString(),
              QStringList{phaseRemark(*phase), phase->error}.join(u' ').trimmed()}});
    }
    document.blocks.append(table);
}

void addMessages(ReportDocument &document, const MessageCounts &counts)
{
    if (counts.total() == 0)
        return;
    document.blocks.append(ReportHeading{CampaignText::tr("Messages"), 2});
    ReportTable table{{{CampaignText::tr("Status"), 3},
                       {CampaignText::tr("Messages"), 1, true},
                       {CampaignText::tr("Share"), 1, true}},
                      {}};
    const std::pair<QLatin1String, qint64> lines[] = {{"pending"_L1, counts.pending},
                                                      {"sent"_L1, counts.sent},
                                                      {"delivered"_L1, counts.delivered},
                                                      {"read"_L1, counts.read},
                                                      {"no_interaction"_L1, counts.noInteraction},
                                                      {"failed"_L1, counts.failed}};
    for (const auto &[status, count] : lines)
        table.rows.append({{statusLook(StatusOf::Message, status).word, countText(count),
                            shareOrDash(double(count) / double(counts.total()))}});
    table.rows.append(
        {{CampaignText::tr("All"), countText(counts.total()), shareOrDash(1.0)}, true});
    document.blocks.append(table);
}

ReportPlan campaignPlan(const CampaignReport &report)
{
    QStringList about;
    for (const QString &part : {report.cost.niche, report.cost.region, report.cost.clientKey}) {
        if (!part.isEmpty())
            about.append(part);
    }
    ReportPlan plan{newReport(campaignTitle(report.cost), about.join(u" · "_s), report.stamp), {}};
    plan.parts.push_back([report](ReportDocument &document) {
        document.blocks.append(identity(report));
        if (report.cost.isArchived)
            document.blocks.append(ReportNotice{
                CampaignText::tr("This campaign is archived: all of this is out of the archive."),
                Tone::Info});
        if (report.detail)
            addInconsistencies(document, *report.detail);
        document.blocks.append(figures(report.cost));
        if (report.detail) {
            addPhases(document, *report.detail);
            addMessages(document, report.detail->messages);
        }
        addCosts(document, report);
        if (report.outlook)
            addOutlook(document, *report.outlook, report.stamp.at);
        if (report.detail)
            addTimeline(document, report);
    });
    return plan;
}

} // namespace regie
