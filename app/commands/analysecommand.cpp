// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "database/session.h"
#include "suggestions/analysis.h"
#include "suggestions/clients.h"
#include "ui/texts/suggestiontexts.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct AnalyseText
{
    Q_DECLARE_TR_FUNCTIONS(regie::AnalyseCommand)
};

constexpr qsizetype mostShown = 20;

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"as-of"_s,
         AnalyseText::tr("The last day to look at, as 2026-11-21. Default: the last day that each "
                         "client has figures of."),
         u"DATE"_s},
        {u"dry-run"_s, AnalyseText::tr("Say what would be suggested, and change nothing.")},
        {u"explain"_s,
         AnalyseText::tr("Say what every rule found on one entity of CLIENT, for example "
                         "adset/2385001."),
         u"TYPE/ID"_s},
    });
}

Result<AnalysisRequest> readRequest(const CommandContext &context)
{
    AnalysisRequest request;
    request.clientKey = context.arguments.value(0);
    request.dryRun = context.options.isSet(u"dry-run"_s);
    const QString day = context.options.value(u"as-of"_s);
    request.asOf = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !request.asOf.isValid())
        return Error::input(AnalyseText::tr("\"%1\" is no day; write it as 2026-11-21.").arg(day));
    return request;
}

QJsonValue numberOrNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

// --- analyse -------------------------------------------------------------------------------------

QJsonObject toJson(const ProposedSuggestion &proposed)
{
    const Proposal &proposal = proposed.proposal;
    return {{u"client"_s, proposed.clientKey},
            {u"entity_type"_s, proposed.entityType},
            {u"entity_id"_s, proposed.entityId},
            {u"entity_name"_s, proposed.entityName},
            {u"type"_s, proposal.type},
            {u"priority"_s, proposal.priority},
            {u"confidence"_s, proposal.confidence},
            {u"roi_band"_s, proposal.roiBand},
            {u"old_value"_s, numberOrNull(proposal.oldValue)},
            {u"new_value"_s, numberOrNull(proposal.newValue)},
            {u"change_share"_s, numberOrNull(proposal.changeShare)},
            {u"figures"_s, proposal.figures.toJson()}};
}

QJsonObject toJson(const AnalysisOutcome &outcome, bool dryRun)
{
    QJsonObject object{
        {u"analysis"_s, outcome.analysisId > 0 ? QJsonValue(outcome.analysisId) : QJsonValue()},
        {u"as_of"_s, outcome.asOf.toString(Qt::ISODate)},
        {u"entities"_s, outcome.entities},
        {u"made"_s, outcome.made},
        {u"already_open"_s, outcome.alreadyOpen},
        {u"refused_before"_s, outcome.refusedBefore},
        {u"too_soon"_s, outcome.tooSoon},
        {u"expired"_s, outcome.expired}};
    if (dryRun) {
        QJsonArray proposals;
        for (const ProposedSuggestion &proposed : outcome.proposals)
            proposals.append(toJson(proposed));
        object.insert(u"proposals"_s, proposals);
    }
    return object;
}

QString inWords(const ProposedSuggestion &proposed)
{
    const QString &name = proposed.entityName.isEmpty() ? proposed.entityId : proposed.entityName;
    return u"  %1 · %2 (%3 %)"_s.arg(
        proposed.clientKey,
        actionTitle(proposed.proposal.type, name, proposed.proposal.changeShare),
        QLocale().toString(proposed.proposal.confidence));
}

QString inWords(const AnalysisOutcome &outcome, bool dryRun)
{
    const QLocale locale;
    const QString pattern = dryRun ? AnalyseText::tr("%1 entities up to %2: %3 would be suggested.")
                                   : AnalyseText::tr("%1 entities up to %2: %3 suggested.");
    QStringList lines{pattern.arg(locale.toString(outcome.entities),
                                  locale.toString(outcome.asOf, QLocale::ShortFormat),
                                  locale.toString(outcome.made))};
    lines.append(AnalyseText::tr("%1 wait already, %2 were refused before, %3 were carried out or "
                                 "expired too recently; %4 expired.")
                     .arg(locale.toString(outcome.alreadyOpen),
                          locale.toString(outcome.refusedBefore), locale.toString(outcome.tooSoon),
                          locale.toString(outcome.expired)));
    for (const ProposedSuggestion &proposed :
         outcome.proposals.first(std::min(mostShown, outcome.proposals.size())))
        lines.append(inWords(proposed));
    if (dryRun && outcome.made > mostShown)
        lines.append(
            AnalyseText::tr("  … and %1 more").arg(locale.toString(outcome.made - mostShown)));
    return lines.join(u'\n');
}

int runAnalysis(CommandContext &context, Session &session, const AnalysisRequest &request)
{
    const BatchRunner batch = [&session](const auto &work) {
        return session.transaction(work);
    };
    const auto outcome = analyse(
        session, request, Actor::onCommandLine(), batch, [&context](qint64 done, qint64 total) {
            context.console.progress(AnalyseText::tr("Client %1 of %2").arg(done).arg(total));
            return !context.interrupt.isRequested();
        });
    if (!outcome)
        return context.fail(outcome.error());
    return context.succeed(toJson(*outcome, request.dryRun), inWords(*outcome, request.dryRun));
}

// --- explain -------------------------------------------------------------------------------------

QJsonObject toJson(const EntityExplanation &explanation, const QString &currency)
{
    QJsonArray findings;
    for (const RuleFinding &finding : explanation.findings)
        findings.append(
            QJsonObject{{u"rule"_s, finding.rule},
                        {u"code"_s, finding.code},
                        {u"value"_s, numberOrNull(finding.value)},
                        {u"threshold"_s, numberOrNull(finding.threshold)},
                        {u"sentence"_s, findingSentence(finding, explanation, currency)}});
    const EntityFigures &figures = explanation.figures;
    return {{u"status"_s, figures.status},
            {u"daily_budget"_s, numberOrNull(figures.dailyBudget)},
            {u"last"_s, figures.last.toJson()},
            {u"before"_s, figures.before.toJson()},
            {u"benchmarks"_s, QJsonObject{{u"client"_s, figures.client.toJson()},
                                          {u"entity_type"_s, figures.entityType.toJson()},
                                          {u"overall"_s, figures.overall.toJson()}}},
            {u"findings"_s, findings},
            {u"open"_s, QJsonArray::fromStringList(explanation.open)},
            {u"held"_s, QJsonArray::fromStringList(explanation.held)}};
}

QString inWords(const EntityExplanation &explanation, const QString &currency)
{
    QStringList lines;
    for (const RuleFinding &finding : explanation.findings) {
        lines.append(u"%1. %2"_s.arg(ruleWord(finding.rule),
                                     findingSentence(finding, explanation, currency)));
        if (explanation.open.contains(finding.rule))
            lines.append(u"  "_s + AnalyseText::tr("One is open."));
        if (explanation.held.contains(finding.rule))
            lines.append(u"  "_s + AnalyseText::tr("It was refused, and its figures have not moved "
                                                   "enough since."));
    }
    return lines.join(u'\n');
}

int runExplain(CommandContext &context, Session &session, const AnalysisRequest &request)
{
    const QString entity = context.options.value(u"explain"_s);
    const QString type = entity.section(u'/', 0, 0);
    const QString id = entity.section(u'/', 1);
    const auto explanation = explainEntity(session, request.clientKey, type, id, request.asOf);
    if (!explanation)
        return context.fail(explanation.error());
    if (!*explanation)
        return context.fail(
            Error::input(AnalyseText::tr("%1 has no %2 \"%3\".").arg(request.clientKey, type, id)));
    const auto of = client(session, request.clientKey);
    if (!of)
        return context.fail(of.error());
    const QString currency = *of ? (*of)->currency : QString();
    return context.succeed(toJson(**explanation, currency), inWords(**explanation, currency));
}

int runAnalyse(CommandContext &context)
{
    const Result<AnalysisRequest> request = readRequest(context);
    if (!request)
        return context.usageError(request.error().summary);
    const QString entity = context.options.value(u"explain"_s);
    const bool explains = context.options.isSet(u"explain"_s);
    if (explains && (request->clientKey.isEmpty() || entity.section(u'/', 1).isEmpty()))
        return context.usageError(AnalyseText::tr(
            "Name a client and one entity: regie analyse CLIENT --explain TYPE/ID"));
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    return explains ? runExplain(context, **session, *request)
                    : runAnalysis(context, **session, *request);
}

} // namespace

Command analyseCommand()
{
    return {QStringLiteral("analyse"),
            QStringLiteral("[CLIENT]"),
            0,
            QT_TRANSLATE_NOOP("regie::Commands",
                              "Look at the figures of ads and suggest what to change, or say why "
                              "nothing is suggested."),
            &declareOptions,
            &runAnalyse,
            1};
}

} // namespace regie
