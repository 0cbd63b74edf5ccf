// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/checktexts.h"

#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"

#include "checks/checkspecs.h"
#include "tables/cellformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("regie::CheckTexts", text, nullptr, n);
}

int forPlural(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

struct ChangeWords
{
    const char *change;
    const char *word;  ///< in the context regie::CheckTexts
    const char *count; ///< with %Ln
    const char *icon;
    Tone tone;
};

constexpr ChangeWords changes[] = {
    {"no_interaction", QT_TRANSLATE_NOOP("regie::CheckTexts", "no reply"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln message(s) without reply"), "no_interaction",
     Tone::Warning},
    {"limit_failed", QT_TRANSLATE_NOOP("regie::CheckTexts", "given up"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln pending message(s) given up"), "failed",
     Tone::Bad},
    {"relaunch", QT_TRANSLATE_NOOP("regie::CheckTexts", "relaunch"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln relaunch(es) asked for"), "reset", Tone::Info},
    {"completed", QT_TRANSLATE_NOOP("regie::CheckTexts", "completed"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln campaign(s) completed"), "completed", Tone::Ok},
    {"failed", QT_TRANSLATE_NOOP("regie::CheckTexts", "failed"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln campaign(s) failed"), "failed", Tone::Bad},
    {"settled", QT_TRANSLATE_NOOP("regie::CheckTexts", "settled"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln campaign(s) settled"), "ok", Tone::Ok},
    {"counters", QT_TRANSLATE_NOOP("regie::CheckTexts", "counted anew"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln campaign(s) counted anew"), "refresh",
     Tone::Neutral},
    {"reopened", QT_TRANSLATE_NOOP("regie::CheckTexts", "reopened"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln campaign(s) reopened"), "undo", Tone::Warning},
    {"started", QT_TRANSLATE_NOOP("regie::CheckTexts", "clock started"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln clock(s) started"), "play", Tone::Neutral},
    {"answered_meanwhile", QT_TRANSLATE_NOOP("regie::CheckTexts", "answered meanwhile"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln message(s) answered meanwhile"), "reply",
     Tone::Ok},
    {"archive", QT_TRANSLATE_NOOP("regie::CheckTexts", "archived"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln row(s) archived"), "archive", Tone::Neutral},
    {"purge", QT_TRANSLATE_NOOP("regie::CheckTexts", "purged"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln row(s) purged"), "trash", Tone::Warning},
    {"suggest", QT_TRANSLATE_NOOP("regie::CheckTexts", "suggested"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln change(s) suggested"), "suggestions",
     Tone::Info},
    {"expired", QT_TRANSLATE_NOOP("regie::CheckTexts", "expired"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln suggestion(s) expired"), "pending",
     Tone::Neutral},
    {"execute_live", QT_TRANSLATE_NOOP("regie::CheckTexts", "carry out"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln suggestion(s) to carry out"), "play",
     Tone::Warning},
    {"execute_dry_run", QT_TRANSLATE_NOOP("regie::CheckTexts", "dry run"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln dry run(s) to note"), "play", Tone::Info},
    {"execute_notice", QT_TRANSLATE_NOOP("regie::CheckTexts", "notice to the team"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln notice(s) to the team"), "play", Tone::Info},
    {"roll_back", QT_TRANSLATE_NOOP("regie::CheckTexts", "take back"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln rollback(s) to do"), "undo", Tone::Warning},
    {"executed", QT_TRANSLATE_NOOP("regie::CheckTexts", "carried out"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln suggestion(s) carried out"), "completed",
     Tone::Ok},
    {"executed_dry_run", QT_TRANSLATE_NOOP("regie::CheckTexts", "noted as dry run"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln dry run(s) noted"), "ok", Tone::Info},
    {"rolled_back", QT_TRANSLATE_NOOP("regie::CheckTexts", "taken back"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln execution(s) taken back"), "undo", Tone::Ok},
    {"execution_refused", QT_TRANSLATE_NOOP("regie::CheckTexts", "not carried out"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln suggestion(s) not carried out"), "failed",
     Tone::Warning},
    {"execution_failed", QT_TRANSLATE_NOOP("regie::CheckTexts", "failed"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln execution(s) failed"), "failed", Tone::Bad},
    {"execution_uncertain", QT_TRANSLATE_NOOP("regie::CheckTexts", "without answer"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln execution(s) without answer"), "question",
     Tone::Warning},
    {"result_confirmed", QT_TRANSLATE_NOOP("regie::CheckTexts", "confirmed"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln expectation(s) confirmed"), "ok", Tone::Ok},
    {"result_refuted", QT_TRANSLATE_NOOP("regie::CheckTexts", "refuted"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln expectation(s) refuted"), "failed",
     Tone::Warning},
    {"result_unclear", QT_TRANSLATE_NOOP("regie::CheckTexts", "unclear"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln expectation(s) unclear"), "question",
     Tone::Neutral},
    {"result_waiting", QT_TRANSLATE_NOOP("regie::CheckTexts", "waits for figures"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln expectation(s) waiting for figures"), "pending",
     Tone::Neutral},
    {"digest", QT_TRANSLATE_NOOP("regie::CheckTexts", "digest"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln message(s) sent"), "ok", Tone::Ok},
    {"counted", QT_TRANSLATE_NOOP("regie::CheckTexts", "counted"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln task(s) counted"), "analytics", Tone::Neutral},
    {"count_tasks", QT_TRANSLATE_NOOP("regie::CheckTexts", "to count"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln task(s) to count"), "analytics", Tone::Neutral},
    {"stuck", QT_TRANSLATE_NOOP("regie::CheckTexts", "stuck"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln stuck task(s)"), "pending", Tone::Bad},
    {"alert", QT_TRANSLATE_NOOP("regie::CheckTexts", "exceeded"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln budget(s) or threshold(s) exceeded"), "warning",
     Tone::Warning},
    {"raised", QT_TRANSLATE_NOOP("regie::CheckTexts", "new alert"),
     QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln new alert(s)"), "warning", Tone::Warning},
};

const ChangeWords *wordsOf(const QString &change)
{
    const auto *it =
        std::find_if(std::begin(changes), std::end(changes), [&](const ChangeWords &words) {
            return change == QLatin1String(words.change);
        });
    return it == std::end(changes) ? nullptr : it;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// What the program has words for comes first, in the order of the work.
QStringList knownFigures(const QJsonObject &details)
{
    QStringList figures;
    for (const ChangeWords &words : changes) {
        const qint64 count = details.value(QLatin1String(words.change)).toInteger();
        if (count > 0)
            figures.append(translated(words.count, forPlural(count)));
    }
    return figures;
}

/// What archiving tells by policy: how many items, or why not; and sentences on what was left.
QStringList policyFigures(const QString &key, const QJsonValue &value)
{
    QStringList sentences;
    if (value.isArray()) {
        for (const QJsonValue &sentence : value.toArray())
            sentences.append(jsonText(sentence));
        return sentences;
    }
    const QString title = statusLook(StatusOf::ArchivePolicy, key).word;
    const QString figure =
        value.isDouble() ? QLocale().toString(value.toInteger()) : jsonText(value);
    return {u"%1: %2"_s.arg(title, figure)};
}

QString clock(const QTime &time)
{
    return QLocale().toString(time, u"HH:mm"_s);
}

} // namespace

QString checkTitle(const QString &name)
{
    const CheckSpec *check = checkSpec(name);
    return check ? check->translatedTitle() : name;
}

QString checkSummary(const QString &name)
{
    const CheckSpec *check = checkSpec(name);
    return check ? check->translatedSummary() : QString();
}

QString scheduleText(const Schedule &schedule)
{
    if (schedule.dailyAt)
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "daily at %1 (%2)"))
            .arg(clock(*schedule.dailyAt), QString::fromLatin1(schedule.timeZone));
    return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "every %1"))
        .arg(durationText(schedule.intervalSeconds));
}

QString runDuration(qint64 milliseconds)
{
    return milliseconds < 0 ? u"–"_s : formatCell(ColumnType::Duration, milliseconds, QLocale());
}

// --- how a check stands ------------------------------------------------------------------------

bool isFailing(const CheckState &state)
{
    return state.enabled && state.failures > 0;
}

const CheckRunInfo *lastFinishedRun(const CheckState &state)
{
    const auto it =
        std::find_if(state.recent.begin(), state.recent.end(),
                     [](const CheckRunInfo &run) { return run.outcome != "running"_L1; });
    return it == state.recent.end() ? nullptr : &*it;
}

StatusLook checkLook(const CheckState &state)
{
    if (!state.runningOn.isEmpty())
        return statusLook(StatusOf::CheckOutcome, u"running"_s);
    if (state.runRequestedAt.isValid())
        return {translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "asked for")), u"pending"_s,
                Tone::Info};
    if (const CheckRunInfo *run = lastFinishedRun(state))
        return statusLook(StatusOf::CheckOutcome, run->outcome);
    return {translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "not run yet")), u"pending"_s,
            Tone::Neutral};
}

QString nextRunText(const CheckState &state, const QDateTime &now)
{
    if (!state.runningOn.isEmpty())
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "running"));
    if (state.runRequestedAt.isValid())
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "asked for"));
    if (!state.enabled)
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "off"));
    if (!state.nextRunAt.isValid() || state.nextRunAt <= now)
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "due"));
    return relativeTime(state.nextRunAt, now);
}

QString nextRunRemark(const CheckState &state, const QDateTime &now)
{
    if (!state.runningOn.isEmpty())
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "on %1")).arg(state.runningOn);
    if (state.runRequestedAt.isValid())
        return relativeTime(state.runRequestedAt, now);
    if (!state.enabled)
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "on request"));
    if (state.failures > 0)
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "try %1")).arg(state.failures + 1);
    if (state.nextRunAt.isValid() && state.nextRunAt <= now)
        return relativeTime(state.nextRunAt, now);
    return {};
}

QString failureSentence(const CheckState &state, const QDateTime &now)
{
    const QString failed = translated(
        QT_TRANSLATE_N_NOOP("regie::CheckTexts", "Failed %n time(s) in a row."), state.failures);
    QString next;
    if (!state.runningOn.isEmpty())
        next = translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "It is being tried again now."));
    else if (!state.enabled)
        next = translated(
            QT_TRANSLATE_NOOP("regie::CheckTexts", "It is switched off and not tried again."));
    else if (!state.nextRunAt.isValid() || state.nextRunAt <= now)
        next = translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "The next try is due."));
    else
        next = translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "The next try: %1."))
                   .arg(relativeTime(state.nextRunAt, now));
    return failed + u' ' + next;
}

// --- runs --------------------------------------------------------------------------------------

QStringList runFigures(const CheckRunInfo &run)
{
    QStringList figures = knownFigures(run.details);
    const bool isTold = !figures.isEmpty();
    for (auto it = run.details.begin(); it != run.details.end(); ++it) {
        const bool isZero = it.value().isDouble() && it.value().toDouble() == 0;
        if (!wordsOf(it.key()) && !isZero)
            figures.append(policyFigures(it.key(), it.value()));
    }
    if (!isTold && run.changed > 0)
        figures.prepend(translated(QT_TRANSLATE_N_NOOP("regie::CheckTexts", "%Ln row(s) changed"),
                                   forPlural(run.changed)));
    return figures;
}

QString runResult(const CheckRunInfo &run)
{
    const QStringList figures = runFigures(run);
    if (!figures.isEmpty())
        return figures.join(u", "_s);
    if (run.outcome == "running"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "Nothing changed so far"));
    return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "Nothing had to be changed"));
}

QString runToolTip(const CheckRunInfo &run)
{
    QStringList lines{exactTime(run.startedAt)};
    QString outcome = statusLook(StatusOf::CheckOutcome, run.outcome).word;
    if (run.milliseconds() >= 0)
        outcome += u" · "_s + runDuration(run.milliseconds());
    lines.append(outcome);
    if (run.outcome == "done"_L1 || run.changed > 0)
        lines.append(runResult(run));
    if (!run.error.isEmpty())
        lines.append(run.error);
    return lines.join(u'\n');
}

QString runsSummary(const QList<CheckRunInfo> &runs)
{
    if (runs.isEmpty())
        return translated(QT_TRANSLATE_NOOP("regie::CheckTexts", "No runs yet"));
    QStringList parts;
    const QStringList outcomes = knownStatuses(StatusOf::CheckOutcome);
    for (const QString &outcome : outcomes) {
        const auto count = std::count_if(runs.begin(), runs.end(), [&](const CheckRunInfo &run) {
            return run.outcome == outcome;
        });
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(QLocale().toString(qint64(count)),
                                        statusLook(StatusOf::CheckOutcome, outcome).word));
    }
    const QString all =
        translated(QT_TRANSLATE_N_NOOP("regie::CheckTexts", "Last %n run(s)"), int(runs.size()));
    return u"%1: %2"_s.arg(all, parts.join(u", "_s));
}

// --- dry runs ----------------------------------------------------------------------------------

StatusLook changeLook(const QString &change)
{
    if (const ChangeWords *words = wordsOf(change))
        return {translated(words->word), QLatin1String(words->icon), words->tone};
    return {change, u"question"_s, Tone::Neutral};
}

QString changeCount(const QString &change, qint64 count)
{
    if (const ChangeWords *words = wordsOf(change))
        return translated(words->count, forPlural(count));
    return u"%1 %2"_s.arg(QLocale().toString(count), change);
}

QString changeFromTo(const CheckChange &change)
{
    if (change.change == "alert"_L1) {
        TaskAlert alert;
        alert.kind = change.from;
        alert.level = change.to;
        return alertLook(alert).word;
    }
    const bool ofMessage = change.change == "no_interaction"_L1 ||
                           change.change == "limit_failed"_L1 || change.contactId != 0;
    const StatusOf subject = ofMessage ? StatusOf::Message : StatusOf::Campaign;
    const auto word = [subject](const QString &key) {
        return key.isEmpty() ? QString() : statusLook(subject, key).word;
    };
    if (change.from.isEmpty() || change.to.isEmpty())
        return word(change.from) + word(change.to);
    return u"%1 → %2"_s.arg(word(change.from), word(change.to));
}

} // namespace regie
