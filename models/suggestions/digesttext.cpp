// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/digesttext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 15;
constexpr qsizetype mostReason = 180;
constexpr qsizetype mostName = 80;
constexpr qsizetype mostSection = 3000;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Digest", text);
}

QString counted(const char *text, qint64 count)
{
    const int n = int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("regie::Digest", text, nullptr, n);
}

/// Cut before it is escaped, so that no entity is cut in two.
QString safe(const QString &text, qsizetype most = mostName)
{
    const QString line = text.simplified();
    return slackEscaped(line.size() > most ? line.left(most - 1) + u'…' : line);
}

/// "3 high, 2 low": the parts that are not none.
QString joined(const QList<std::pair<const char *, qint64>> &parts)
{
    QStringList words;
    for (const auto &[text, count] : parts) {
        if (count > 0)
            words.append(counted(text, count));
    }
    return words.join(u", "_s);
}

qint64 pendingCount(const DigestFigures &figures)
{
    qint64 all = 0;
    for (const DigestFigures::Pending &pending : figures.pending)
        all += pending.all;
    return all;
}

QString executedWords(const DigestFigures &figures)
{
    return joined(
        {{QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln carried out"), figures.executed},
         {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln noted as dry run"), figures.dryRuns},
         {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln creative(s) to refresh"), figures.notices},
         {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln taken back"), figures.rolledBack},
         {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln not carried out"), figures.refused},
         {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln without answer"), figures.uncertain}});
}

QString resultWords(const DigestFigures &figures)
{
    return joined({{QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln confirmed"), figures.confirmed},
                   {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln refuted"), figures.refuted},
                   {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln unclear"), figures.unclear}});
}

QStringList pendingLines(const DigestFigures &figures)
{
    QStringList lines;
    for (const DigestFigures::Pending &pending : figures.pending)
        lines.append(u"• %1: %2"_s.arg(
            safe(pending.client),
            joined({{QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln high"), pending.high},
                    {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln medium"), pending.medium},
                    {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln low"), pending.low}})));
    return lines;
}

QStringList decidedLines(const DigestFigures &figures)
{
    QStringList lines;
    for (const DigestFigures::Decided &decided : figures.decided)
        lines.append(u"• %1: %2"_s.arg(
            safe(decided.by),
            joined({{QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln approved"), decided.approved},
                    {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln refused"), decided.refused},
                    {QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln postponed"), decided.postponed}})));
    return lines;
}

QStringList failedLines(const DigestFigures &figures)
{
    QStringList lines;
    for (const DigestFigures::Failed &failed : figures.failed)
        lines.append(u"• %1 · %2: %3"_s.arg(safe(failed.client), safe(failed.entity),
                                            safe(failed.reason, mostReason)));
    return lines;
}

QStringList checkLines(const DigestFigures &figures)
{
    QStringList lines;
    for (const DigestFigures::FailingCheck &check : figures.checks)
        lines.append(u"• %1: %2"_s.arg(
            safe(check.name),
            counted(QT_TRANSLATE_N_NOOP("regie::Digest", "failed %n time(s) in a row"),
                    check.failures)));
    return lines;
}

/// Those that do not fit are counted.
QString section(const QString &title, const QStringList &lines, qint64 all)
{
    QStringList shown{u"*%1*"_s.arg(title)};
    qsizetype room = mostSection - title.size() - 100;
    qint64 left = all;
    for (const QString &line : lines.first(std::min(lines.size(), mostLines))) {
        room -= line.size() + 1;
        if (room < 0)
            break;
        shown.append(line);
        --left;
    }
    if (left > 0 && !lines.isEmpty())
        shown.append(counted(QT_TRANSLATE_N_NOOP("regie::Digest", "… and %Ln more"), left));
    return shown.join(u'\n');
}

void append(QJsonArray &blocks, const QString &markdown)
{
    blocks.append(
        QJsonObject{{u"type"_s, u"section"_s},
                    {u"text"_s, QJsonObject{{u"type"_s, u"mrkdwn"_s}, {u"text"_s, markdown}}}});
}

void appendList(QJsonArray &blocks, const char *title, const QStringList &lines, qint64 all)
{
    if (!lines.isEmpty())
        append(blocks, section(translated(title), lines, all));
}

} // namespace

QString slackEscaped(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    return escaped;
}

QString digestText(const DigestFigures &figures)
{
    QStringList sentences{
        counted(QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln suggestion(s) wait for a decision."),
                pendingCount(figures))};
    if (const QString executed = executedWords(figures); !executed.isEmpty())
        sentences.append(
            translated(QT_TRANSLATE_NOOP("regie::Digest", "Yesterday: %1.")).arg(executed));
    if (const QString results = resultWords(figures); !results.isEmpty())
        sentences.append(
            translated(QT_TRANSLATE_NOOP("regie::Digest", "What came of it: %1.")).arg(results));
    if (!figures.checks.isEmpty())
        sentences.append(counted(QT_TRANSLATE_N_NOOP("regie::Digest", "%Ln check(s) fail."),
                                 figures.checks.size()));
    return sentences.join(u' ');
}

QJsonArray digestBlocks(const DigestFigures &figures)
{
    QJsonArray blocks;
    const QString title = u"Régie · %1"_s.arg(QLocale().toString(figures.day, QLocale::LongFormat));
    blocks.append(
        QJsonObject{{u"type"_s, u"header"_s},
                    {u"text"_s, QJsonObject{{u"type"_s, u"plain_text"_s}, {u"text"_s, title}}}});
    append(blocks, digestText(figures));
    appendList(blocks, QT_TRANSLATE_NOOP("regie::Digest", "Waiting for a decision"),
               pendingLines(figures), figures.pending.size());
    appendList(blocks, QT_TRANSLATE_NOOP("regie::Digest", "Decided yesterday"),
               decidedLines(figures), figures.decided.size());
    appendList(blocks, QT_TRANSLATE_NOOP("regie::Digest", "Could not be carried out"),
               failedLines(figures), figures.failedCount);
    appendList(blocks, QT_TRANSLATE_NOOP("regie::Digest", "Checks that fail"), checkLines(figures),
               figures.checks.size());
    return blocks;
}

} // namespace regie
