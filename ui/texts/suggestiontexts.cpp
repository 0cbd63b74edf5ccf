// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/suggestiontexts.h"

#include "ui/look/status.h"
#include "ui/texts/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Where translators find these sentences.
struct SuggestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::SuggestionTexts)
};

QString population(const QString &key, const QString &entityType)
{
    if (key == "client"_L1)
        return SuggestionTexts::tr("of this client");
    if (key == "entity_type"_L1)
        return SuggestionTexts::tr("of every %1").arg(entityTypeWord(entityType));
    return SuggestionTexts::tr("of all there is");
}

const Benchmark &benchmarkBy(const SuggestionFigures &figures)
{
    if (figures.decidedBy == "entity_type"_L1)
        return figures.entityType;
    return figures.decidedBy == "overall"_L1 ? figures.overall : figures.client;
}

QStringList whyScale(const Suggestion &suggestion)
{
    const SuggestionFigures &figures = suggestion.figures;
    const double roi = figures.last.roi().value_or(0);
    QStringList sentences{SuggestionTexts::tr("Over 7 days the ROI is %1, above the target of %2.")
                              .arg(ratioText(roi), ratioText(figures.target))};
    const Benchmark &benchmark = benchmarkBy(figures);
    if (!figures.decidedBy.isEmpty() && benchmark.p75)
        sentences.append(
            SuggestionTexts::tr("It is above the p75 %1, %2, out of %n.", nullptr, int(benchmark.n))
                .arg(population(figures.decidedBy, suggestion.entityType),
                     ratioText(*benchmark.p75)));
    return sentences;
}

QStringList whyPause(const Suggestion &suggestion)
{
    const SuggestionFigures &figures = suggestion.figures;
    const QString spend = moneyText(figures.last.spend, suggestion.currency);
    const auto roi = figures.last.roi();
    return {SuggestionTexts::tr("%1 were spent in 7 days, more than the %2 that it takes to judge.")
                .arg(spend, moneyText(figures.minSpend, suggestion.currency)),
            roi ? SuggestionTexts::tr("They brought %1: an ROI of %2 where the target is %3.")
                      .arg(moneyText(figures.last.revenue, suggestion.currency), ratioText(*roi),
                           ratioText(figures.target))
                : SuggestionTexts::tr("Nothing is known of what they brought.")};
}

QStringList whyRefresh(const Suggestion &suggestion)
{
    const auto now = suggestion.figures.last.ctr();
    const auto before = suggestion.figures.before.ctr();
    if (!now || !before || *before <= 0)
        return {SuggestionTexts::tr("Fewer people click than the week before.")};
    const QLocale locale;
    return {SuggestionTexts::tr("The CTR fell from %1 to %2 within a week: %3 less.")
                .arg(shareText(*before), shareText(*now), shareText(1 - *now / *before)),
            SuggestionTexts::tr("That is out of %1 and %2 impressions.")
                .arg(locale.toString(suggestion.figures.before.impressions),
                     locale.toString(suggestion.figures.last.impressions))};
}

/// A population that had too few to decide is said, so that a wider one does not surprise.
QString smallSampleSentence(const Suggestion &suggestion)
{
    const SuggestionFigures &figures = suggestion.figures;
    if (figures.decidedBy == "entity_type"_L1)
        return SuggestionTexts::tr("This client has only %n to compare with: too few to decide by.",
                                   nullptr, int(figures.client.n));
    if (figures.decidedBy == "overall"_L1)
        return SuggestionTexts::tr(
            "Only %n of this kind can be compared with: too few to decide by.", nullptr,
            int(figures.entityType.n));
    return {};
}

QString rangeText(const Suggestion &suggestion)
{
    const SuggestionFigures &figures = suggestion.figures;
    const QString low = metricText(figures.metric, figures.predictedLow, suggestion.currency);
    const QString high = metricText(figures.metric, figures.predictedHigh, suggestion.currency);
    return low == high ? low : SuggestionTexts::tr("%1 to %2", "a range").arg(low, high);
}

QString dayText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const bool thisYear = local.date().year() == QDate::currentDate().year();
    return QLocale().toString(local.date(), thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace

// --- figures -----------------------------------------------------------------------------------

QString ratioText(double ratio)
{
    return QLocale().toString(ratio, 'f', std::abs(ratio) < 0.095 && ratio != 0 ? 2 : 1) + u" ×"_s;
}

QString amountText(double amount)
{
    const bool isWhole = std::abs(amount) >= 100 || amount == std::round(amount);
    return QLocale().toString(amount, 'f', isWhole ? 0 : 2);
}

QString moneyText(double amount, const QString &currency)
{
    const QString number = amountText(amount);
    return currency == "EUR"_L1 ? number + u" €"_s : number + u' ' + currency;
}

QString shareText(double share)
{
    const double percent = share * 100;
    const int decimals = std::abs(percent) >= 10 || percent == 0 ? 0
                         : std::abs(percent) >= 1                ? 1
                                                                 : 2;
    return QLocale().toString(percent, 'f', decimals) + u" %"_s;
}

QString changeText(double share)
{
    const QString number = QLocale().toString(std::abs(share) * 100, 'f', 0);
    return (share < 0 ? u"−"_s : u"+"_s) + number + u" %"_s;
}

QString metricText(const QString &metric, double value, const QString &currency)
{
    if (metric == "ctr"_L1)
        return shareText(value);
    return metric == "spend"_L1 ? moneyText(value, currency) : ratioText(value);
}

QString metricWord(const QString &metric)
{
    if (metric == "ctr"_L1)
        return SuggestionTexts::tr("CTR");
    return metric == "spend"_L1 ? SuggestionTexts::tr("spend", "of 7 days, in a sentence")
                                : SuggestionTexts::tr("ROI");
}

// --- what it is about --------------------------------------------------------------------------

QString entityTypeWord(const QString &entityType)
{
    if (entityType == "campaign"_L1)
        return SuggestionTexts::tr("ad campaign");
    if (entityType == "adset"_L1)
        return SuggestionTexts::tr("ad set");
    return entityType == "ad"_L1 ? SuggestionTexts::tr("ad", "advertisement") : entityType;
}

QString entityName(const Suggestion &suggestion)
{
    return suggestion.entityName.isEmpty() ? suggestion.entityId : suggestion.entityName;
}

QString actionTitle(const QString &type, const QString &entity, std::optional<double> change)
{
    if (type == "pause"_L1)
        return SuggestionTexts::tr("Pause %1").arg(entity);
    if (type == "refresh"_L1)
        return SuggestionTexts::tr("Refresh %1", "the creative of an ad").arg(entity);
    const QString title = SuggestionTexts::tr("Scale %1", "raise the budget").arg(entity);
    return change ? title + u' ' + changeText(*change) : title;
}

QString suggestionTitle(const Suggestion &suggestion)
{
    return actionTitle(suggestion.type, entityName(suggestion), suggestion.changeShare);
}

QString roiBandWord(const QString &band)
{
    const QLocale locale;
    if (band == "under_0.6"_L1)
        return SuggestionTexts::tr("under %1 times the target").arg(locale.toString(0.6));
    if (band == "over_2"_L1)
        return SuggestionTexts::tr("over twice the target");
    if (band == "none"_L1 || band.isEmpty())
        return SuggestionTexts::tr("without an ROI");
    const QStringList ends = band.split(u'_');
    return SuggestionTexts::tr("%1 to %2 times the target")
        .arg(locale.toString(ends.value(0).toDouble()), locale.toString(ends.value(1).toDouble()));
}

// --- why, and what for -------------------------------------------------------------------------

QStringList whySentences(const Suggestion &suggestion)
{
    QStringList sentences = suggestion.type == suggestion::Scale   ? whyScale(suggestion)
                            : suggestion.type == suggestion::Pause ? whyPause(suggestion)
                                                                   : whyRefresh(suggestion);
    if (const QString small = smallSampleSentence(suggestion); !small.isEmpty())
        sentences.append(small);
    const int days = suggestion.figures.last.days;
    if (days > 0 && days < 7)
        sentences.append(SuggestionTexts::tr("Only %n of the 7 days have figures.", nullptr, days));
    return sentences;
}

QString expectationSentence(const Suggestion &suggestion)
{
    const SuggestionFigures &figures = suggestion.figures;
    if (figures.metric.isEmpty())
        return {};
    if (suggestion.type == suggestion::Pause && figures.metric == "spend"_L1)
        return figures.predictedHigh <= 0
                   ? SuggestionTexts::tr("Paused, it spends nothing in the 7 days that follow.")
                   : SuggestionTexts::tr(
                         "Paused, it is expected to spend %1 in the 7 days that follow.")
                         .arg(rangeText(suggestion));
    if (suggestion.type == suggestion::Scale)
        return SuggestionTexts::tr(
                   "At the higher budget the %1 is expected to hold %2 over 7 days.")
            .arg(metricWord(figures.metric), rangeText(suggestion));
    return SuggestionTexts::tr("Renewed, the %1 is expected at %2 over 7 days.")
        .arg(metricWord(figures.metric), rangeText(suggestion));
}

QString patternSentence(const DecisionPattern &pattern)
{
    if (pattern.decided() == 0)
        return SuggestionTexts::tr("Nothing like this has been decided for this client yet.");
    const double share = double(pattern.approved) / double(pattern.decided());
    const QLocale locale;
    const QString approved = locale.toString(pattern.approved);
    const QString decided = locale.toString(pattern.decided());
    if (pattern.decided() < 3)
        return SuggestionTexts::tr("Of the few like this, %1 of %2 were approved.")
            .arg(approved, decided);
    if (share >= 2.0 / 3)
        return SuggestionTexts::tr("You usually approve these: %1 of %2.").arg(approved, decided);
    if (share <= 1.0 / 3)
        return SuggestionTexts::tr("You usually refuse these: %1 of %2 were approved.")
            .arg(approved, decided);
    return SuggestionTexts::tr("These go either way: %1 of %2 were approved.")
        .arg(approved, decided);
}

// --- what was decided and done -----------------------------------------------------------------

QString refusalReasonWord(const QString &code)
{
    if (code == "budget"_L1)
        return SuggestionTexts::tr("Budget");
    if (code == "brand"_L1)
        return SuggestionTexts::tr("Brand");
    if (code == "timing"_L1)
        return SuggestionTexts::tr("Timing");
    if (code == "data"_L1)
        return SuggestionTexts::tr("Figures are wrong");
    return code == "other"_L1 ? SuggestionTexts::tr("Other") : code;
}

QString decisionWord(const QString &decision)
{
    if (decision == "approve"_L1)
        return SuggestionTexts::tr("approved");
    if (decision == "refuse"_L1)
        return SuggestionTexts::tr("refused");
    if (decision == "postpone"_L1)
        return SuggestionTexts::tr("postponed");
    if (decision == "resume"_L1)
        return SuggestionTexts::tr("taken up again");
    if (decision == "undo"_L1)
        return SuggestionTexts::tr("taken back", "a decision");
    return decision == "expire"_L1 ? SuggestionTexts::tr("expired") : decision;
}

QString pastSentence(const PastDecision &past, const QString &currency)
{
    const QString word = decisionWord(past.decision);
    QString head = statusLook(StatusOf::SuggestionType, past.type).word;
    if (past.changeShare)
        head += u' ' + changeText(*past.changeShare);
    QString sentence = SuggestionTexts::tr("%1 %2 on %3", "a proposal, its decision, the day")
                           .arg(head, word, dayText(past.decidedAt));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    if (!past.reasonCode.isEmpty()) {
        sentence += SuggestionTexts::tr(": %1", "a reason")
                        .arg(refusalReasonWord(past.reasonCode).toLower());
        if (!past.reasonWords.isEmpty())
            sentence += SuggestionTexts::tr(", “%1”").arg(past.reasonWords);
    }
    if (!past.outcome.isEmpty() && past.predictedLow && past.predictedHigh) {
        const QString predicted =
            metricText(past.metric, (*past.predictedLow + *past.predictedHigh) / 2, currency);
        sentence += past.actual
                        ? SuggestionTexts::tr(": predicted %1, realised %2")
                              .arg(predicted, metricText(past.metric, *past.actual, currency))
                        : SuggestionTexts::tr(": predicted %1, not measured yet").arg(predicted);
    }
    return sentence + u'.';
}

QString executionSentence(const ExecutionInfo &execution)
{
    const QDateTime at =
        execution.finishedAt.isValid() ? execution.finishedAt : execution.startedAt;
    const QString when = relativeTime(at);
    const bool isBack = execution.kind == "rollback"_L1;
    if (execution.status == "started"_L1)
        return isBack ? SuggestionTexts::tr("Being taken back since %1.").arg(when)
                      : SuggestionTexts::tr("Being carried out since %1.").arg(when);
    if (execution.status == "uncertain"_L1)
        return SuggestionTexts::tr(
                   "Sent %1, and no answer came: what became of it is asked for before anything "
                   "else is done.")
            .arg(when);
    if (execution.status == "refused"_L1 || execution.status == "failed"_L1)
        return isBack ? SuggestionTexts::tr("Taking it back failed %1: %2")
                            .arg(when, execution.failure)
                      : SuggestionTexts::tr("Not carried out %1: %2").arg(when, execution.failure);
    if (execution.mode == "dry_run"_L1)
        return isBack ? SuggestionTexts::tr(
                            "Dry run %1: taking it back was written down, nothing was sent.")
                            .arg(when)
                      : SuggestionTexts::tr(
                            "Dry run %1: it was written down what would be done, nothing was "
                            "sent.")
                            .arg(when);
    return isBack ? SuggestionTexts::tr("Taken back %1.").arg(when)
                  : SuggestionTexts::tr("Carried out %1.").arg(when);
}

QString holdText(const Hold &hold, bool isOurs, const QDateTime &now)
{
    if (isOurs)
        return SuggestionTexts::tr("held by you");
    const qint64 seconds = std::max<qint64>(0, hold.since.secsTo(now));
    if (seconds < 60)
        return SuggestionTexts::tr("opened by %1 just now").arg(hold.heldBy);
    return SuggestionTexts::tr("opened by %1, %2")
        .arg(hold.heldBy, durationText(seconds / 60 * 60));
}

QString analysisSentence(const AnalysisOutcome &outcome)
{
    const QLocale locale;
    QStringList parts;
    if (outcome.entities == 0)
        parts.append(SuggestionTexts::tr("There are no figures to analyse."));
    else if (outcome.made > 0)
        parts.append(SuggestionTexts::tr("%Ln new suggestion(s).", nullptr, int(outcome.made)));
    else
        parts.append(SuggestionTexts::tr("Nothing new to suggest."));
    if (outcome.entities > 0)
        parts.append(SuggestionTexts::tr("%1 ads looked at, up to %2.")
                         .arg(locale.toString(outcome.entities),
                              locale.toString(outcome.asOf, QLocale::ShortFormat)));
    if (outcome.alreadyOpen > 0)
        parts.append(SuggestionTexts::tr("%Ln open already.", nullptr, int(outcome.alreadyOpen)));
    if (outcome.refusedBefore > 0)
        parts.append(SuggestionTexts::tr("%Ln refused before, and unchanged.", nullptr,
                                         int(outcome.refusedBefore)));
    if (outcome.expired > 0)
        parts.append(SuggestionTexts::tr("%Ln expired.", nullptr, int(outcome.expired)));
    return parts.join(u' ');
}

QString tooLateSentence(const DecisionOutcome &outcome)
{
    if (outcome.kind == DecisionOutcome::Kind::Gone)
        return SuggestionTexts::tr("It is not there any more.");
    if (outcome.status == suggestion::Pending)
        return SuggestionTexts::tr("It has changed meanwhile and waits for a decision again.");
    const QString word = statusLook(StatusOf::Suggestion, outcome.status).word;
    const QDateTime at = outcome.decidedAt.toLocalTime();
    if (outcome.decidedBy.isEmpty() || !at.isValid())
        return SuggestionTexts::tr("Already %1.", "a status").arg(word);
    const QLocale locale;
    const bool today = at.date() == QDate::currentDate();
    return SuggestionTexts::tr("Already %1 by %2 at %3.", "a status, a person, a time")
        .arg(word, outcome.decidedBy,
             today ? locale.toString(at.time(), QLocale::ShortFormat)
                   : locale.toString(at, QLocale::ShortFormat));
}

} // namespace regie
