// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/hypotheses.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "domain/hypothesis.h"
#include "domain/statistics.h"
#include "suggestions/patterns.h"

#include <QCoreApplication>

namespace regie {

using namespace Qt::StringLiterals;
using hypothesis::Outcome;

namespace {

/// Few enough that a batch is over in well under a second.
constexpr qsizetype perBatch = 100;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("regie::Hypotheses", text, nullptr, n);
}

/// One whose window has passed.
struct Due
{
    qint64 id = 0, suggestionId = 0;
    PatternKey pattern;
    QString mode, clientName, entityName;
    hypothesis::Evidence evidence;
    hypothesis::Verdict verdict;

    /// What was not done proves nothing about doing it.
    bool teaches() const { return mode == "live"_L1; }
};

Due dueFrom(const Row &row)
{
    Due due;
    due.id = row.integer(0);
    due.suggestionId = row.integer(1);
    due.pattern = {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
    due.mode = row.text(7);
    hypothesis::Evidence &evidence = due.evidence;
    evidence.metric = row.text(8);
    evidence.predictedLow = row.real(9);
    evidence.predictedHigh = row.real(10);
    evidence.windowDays = int(row.integer(11));
    evidence.daysSince = int(row.integer(12));
    evidence.minDays = int(row.integer(13));
    evidence.actual.days = int(row.integer(14));
    evidence.actual.spend = row.real(15);
    evidence.actual.revenue = row.real(16);
    evidence.actual.impressions = row.integer(17);
    evidence.actual.clicks = row.integer(18);
    due.clientName = row.text(19);
    due.entityName = row.text(20);
    due.verdict = hypothesis::evaluate(evidence);
    return due;
}

Result<QList<Due>> dueHypotheses(Session &session, const QDateTime &now)
{
    return session.fetch<Due>(u"hypothesis-due"_s, {{u":now"_s, now}}, dueFrom);
}

QString noteOf(const Due &due)
{
    QStringList sentences;
    if (due.verdict.outcome == Outcome::Unclear)
        sentences.append(translated(
            QT_TRANSLATE_N_NOOP("regie::Hypotheses", "There are figures of %n day(s) only."),
            due.evidence.actual.days));
    if (!due.teaches())
        sentences.append(translated(QT_TRANSLATE_NOOP(
            "regie::Hypotheses",
            "It was a dry run: nothing was done, so the patterns learn nothing from this.")));
    return sentences.join(u' ');
}

QVariant orNull(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

Bindings bindingsOf(const PatternKey &key)
{
    return {{u":client_key"_s, key.clientKey},
            {u":type"_s, key.type},
            {u":entity_type"_s, key.entityType},
            {u":priority"_s, key.priority},
            {u":roi_band"_s, key.roiBand}};
}

struct Counts
{
    qint64 confirmed = 0, refuted = 0, unclear = 0;
    QVariant meanDifference;
};

/// Counted anew from what was measured, so that it may be done twice.
Status refreshWinningPattern(CheckRun &run, const PatternKey &key)
{
    Bindings bindings = bindingsOf(key);
    const auto counts =
        run.session.fetchOne<Counts>(u"hypothesis-pattern-counts"_s, bindings, [](const Row &row) {
            return Counts{row.integer(0), row.integer(1), row.integer(2),
                          row.isNull(3) ? QVariant() : row.value(3)};
        });
    if (!counts)
        return counts.error();
    const Counts found = counts->value_or(Counts());
    bindings.insert(u":confirmed"_s, found.confirmed);
    bindings.insert(u":refuted"_s, found.refuted);
    bindings.insert(u":unclear"_s, found.unclear);
    bindings.insert(u":mean_difference"_s, found.meanDifference);
    bindings.insert(u":lower_bound"_s,
                    wilsonLowerBound(found.confirmed, found.confirmed + found.refuted));
    bindings.insert(u":now"_s, run.now);
    const auto saved = run.session.execute(u"hypothesis-pattern-save"_s, bindings);
    return saved ? Status() : Status(saved.error());
}

Status feedBack(CheckRun &run, const Due &due, const QString &outcome)
{
    const auto fed = run.session.execute(u"hypothesis-feed-back"_s,
                                         {{u":hypothesis_id"_s, due.id},
                                          {u":suggestion_id"_s, due.suggestionId},
                                          {u":client_key"_s, due.pattern.clientKey},
                                          {u":outcome"_s, outcome},
                                          {u":difference"_s, orNull(due.verdict.difference)}});
    return fed ? refreshWinningPattern(run, due.pattern) : Status(fed.error());
}

/// Rolled back in the meantime, it is left as it is.
Result<bool> settle(CheckRun &run, const Due &due)
{
    const QString outcome = hypothesis::statusOf(due.verdict.outcome);
    const auto settled = run.session.execute(u"hypothesis-evaluate"_s,
                                             {{u":hypothesis_id"_s, due.id},
                                              {u":status"_s, outcome},
                                              {u":actual"_s, orNull(due.verdict.actual)},
                                              {u":difference"_s, orNull(due.verdict.difference)},
                                              {u":days"_s, due.evidence.actual.days},
                                              {u":note"_s, notNull(noteOf(due))}});
    if (!settled)
        return settled.error();
    if (*settled == 1 && due.teaches()) {
        if (const Status fed = feedBack(run, due, outcome); !fed)
            return fed.error();
    }
    return *settled == 1;
}

QString figureOf(Outcome outcome)
{
    return outcome == Outcome::Waiting ? u"result_waiting"_s
                                       : u"result_"_s + hypothesis::statusOf(outcome);
}

void count(QJsonObject &figures, Outcome outcome)
{
    const QString figure = figureOf(outcome);
    figures.insert(figure, figures.value(figure).toInteger() + 1);
}

Status settleBatch(CheckRun &run, const QList<Due> &batch)
{
    QJsonObject figures = run.details;
    qint64 changed = 0;
    const Status status = run.batch([&]() -> Status {
        for (const Due &due : batch) {
            const Result<bool> settled = settle(run, due);
            if (!settled)
                return settled.error();
            if (*settled) {
                ++changed;
                count(figures, due.verdict.outcome);
            }
        }
        return {};
    });
    if (status) {
        run.details = figures;
        run.changed += changed;
    }
    return status;
}

} // namespace

Status runResultsCheck(CheckRun &run)
{
    const auto all = dueHypotheses(run.session, run.now);
    if (!all)
        return all.error();
    QList<Due> decided;
    for (const Due &due : *all) {
        if (due.verdict.outcome == Outcome::Waiting)
            count(run.details, Outcome::Waiting);
        else
            decided.append(due);
    }
    for (qsizetype at = 0; at < decided.size() && run.isWanted(); at += perBatch) {
        if (const Status status = settleBatch(run, decided.mid(at, perBatch)); !status)
            return status;
    }
    return {};
}

Result<CheckPreview> previewResultsCheck(Session &session, const QDateTime &now, int limit)
{
    const auto all = dueHypotheses(session, now);
    if (!all)
        return all.error();
    CheckPreview preview;
    for (const Due &due : *all) {
        if (due.verdict.outcome == Outcome::Waiting)
            continue;
        ++preview.total;
        if (preview.changes.size() >= limit)
            continue;
        CheckChange change;
        change.change = figureOf(due.verdict.outcome);
        change.object = u"%1 · %2"_s.arg(due.clientName, due.entityName);
        preview.changes.append(change);
    }
    return preview;
}

} // namespace regie
