// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "valueoption.h"

#include "database/session.h"
#include "ui/reports/analyticsdocument.h"
#include "ui/reports/campaigndocument.h"
#include "ui/reports/campaignsdocument.h"
#include "ui/reports/reportwriter.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLocale>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ReportText)
};

constexpr int usualDays = 30;

void declarePeriod(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s,
         ReportText::tr("The first day, as 2026-11-01, in this machine's zone. Default: %Ln day(s) "
                        "up to the last one.",
                        nullptr, usualDays),
         u"DAY"_s},
        {u"until"_s, ReportText::tr("The last day. Default: today."), u"DAY"_s},
    });
}

void declareCampaigns(QCommandLineParser &parser)
{
    declarePeriod(parser);
    parser.addOptions({
        {u"began"_s, ReportText::tr("Campaigns that began in these days, not those that ended.")},
    });
}

void declareAnalytics(QCommandLineParser &parser)
{
    declarePeriod(parser);
    parser.addOptions({
        {u"group"_s,
         ReportText::tr("Figures by agent, type, model, client or campaign. Default: agent."),
         u"GROUP"_s, u"agent"_s},
        {u"only"_s, ReportText::tr("Only this one of the group."), u"KEY"_s},
        {u"alone"_s, ReportText::tr("Without the period before beside it.")},
    });
}

Result<QDate> dayOption(const QCommandLineParser &parser, const QString &name,
                        const QDate &fallback)
{
    const QString text = parser.value(name);
    return text.isEmpty() ? Result(fallback) : dayFrom(text, u"--"_s + name);
}

Result<TaskPeriod> periodOption(const QCommandLineParser &parser)
{
    const Result<QDate> until = dayOption(parser, u"until"_s, QDate::currentDate());
    if (!until)
        return until.error();
    const Result<QDate> from = dayOption(parser, u"from"_s, until->addDays(1 - usualDays));
    if (!from)
        return from.error();
    if (*from > *until)
        return Error::input(ReportText::tr("The period ends before it begins."));
    return TaskPeriod::days(*from, *until);
}

Result<AnalyticsChoice> choiceOption(const QCommandLineParser &parser)
{
    const Result<TaskPeriod> period = periodOption(parser);
    if (!period)
        return period.error();
    AnalyticsChoice choice;
    choice.period = *period;
    choice.step = stepFor(*period);
    const QString group = parser.value(u"group"_s);
    const auto grouping = taskGroupingFrom(group);
    if (!grouping || *grouping == TaskGrouping::All)
        return Error::input(ReportText::tr("--group is agent, type, model, client or campaign, "
                                           "not \"%1\".")
                                .arg(group));
    choice.grouping = *grouping;
    if (parser.values(u"group"_s).size() > 1 || parser.values(u"only"_s).size() > 1)
        return Error::input(ReportText::tr("Figures are by one group and of one of it at a time: "
                                           "--group and --only are said once each."));
    if (parser.isSet(u"only"_s))
        choice.key = parser.value(u"only"_s);
    choice.isCompared = !parser.isSet(u"alone"_s);
    return choice;
}

int write(const CommandContext &context, const ReportPlan &plan, const QString &fileName,
          QJsonObject told)
{
    const Result<int> pages =
        writeReport(composed(plan), fileName, [&context](qint64 done, qint64 total) {
            context.console.progress(ReportText::tr("Page %1 of %2").arg(done + 1).arg(total));
            return !context.interrupt.isRequested();
        });
    if (!pages)
        return context.fail(pages.error());
    const QString path = QDir(fileName).absolutePath();
    told.insert(u"file"_s, path);
    told.insert(u"pages"_s, *pages);
    return context.succeed(told,
                           ReportText::tr("%Ln page(s) written to %1.", nullptr, *pages).arg(path));
}

int runAnalyticsReport(CommandContext &context)
{
    const Result<AnalyticsChoice> choice = choiceOption(context.options);
    if (!choice)
        return context.usageError(choice.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const Result<AnalyticsReport> report =
        analyticsReport(**session, *choice,
                        [&context](qint64, qint64) { return !context.interrupt.isRequested(); });
    if (!report)
        return context.fail(report.error());
    theme().install();
    return write(context, analyticsPlan(*report), context.arguments.first(),
                 {{u"tasks"_s, report->sums.series.total.tasks},
                  {u"campaigns"_s, report->totals.campaigns}});
}

int runCampaignReport(CommandContext &context)
{
    bool isNumber = false;
    const qint64 id = context.arguments.first().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return context.usageError(
            ReportText::tr("\"%1\" is no number of a campaign.").arg(context.arguments.first()));
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const Result<CampaignReport> report = campaignReport(**session, id);
    if (!report)
        return context.fail(report.error());
    theme().install();
    return write(context, campaignPlan(*report), context.arguments.last(), {{u"campaign"_s, id}});
}

int runCampaignsReport(CommandContext &context)
{
    const Result<TaskPeriod> period = periodOption(context.options);
    if (!period)
        return context.usageError(period.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto choice =
        context.options.isSet(u"began"_s) ? CampaignChoice::Started : CampaignChoice::Ended;
    const Result<CampaignsReport> report =
        campaignsReport(**session, *period, choice, {}, [&context](qint64 done, qint64 total) {
            context.console.progress(
                ReportText::tr("%1 of %2 campaigns read").arg(done).arg(total));
            return !context.interrupt.isRequested();
        });
    if (!report)
        return context.fail(report.error());
    theme().install();
    return write(
        context, campaignsPlan(*report), context.arguments.first(),
        {{u"campaigns"_s, report->totals.campaigns},
         {u"listed"_s, report->campaigns.size()},
         {u"sections"_s, std::min<qsizetype>(report->campaigns.size(), report->bounds.sections)}});
}

} // namespace

QList<Command> reportCommands()
{
    return {{u"report analytics"_s, u"FILE"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Write a PDF report of the Analytics page over a period."),
             &declareAnalytics, &runAnalyticsReport},
            {u"report campaign"_s, u"ID FILE"_s, 2,
             QT_TRANSLATE_NOOP("regie::Commands", "Write a PDF report on one campaign."), nullptr,
             &runCampaignReport},
            {u"report campaigns"_s, u"FILE"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Write a PDF report on all campaigns that ended in a period."),
             &declareCampaigns, &runCampaignsReport}};
}

} // namespace regie
