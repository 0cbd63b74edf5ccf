// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/archivejobs.h"

#include "ui/backgroundjob.h"
#include "ui/notifications.h"
#include "ui/widgets/tablepanel.h"

#include "tables/tablequery.h"

#include <QLocale>

#include <limits>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewRows = 2000; // whose keys are taken from what is loaded
constexpr qsizetype shownReasons = 5;

QString translated(const char *text, qint64 n = -1)
{
    const int count = int(std::min<qint64>(n, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("regie::ArchiveJobs", text, nullptr, count);
}

QString titleOf(const QString &policy)
{
    const ArchiveSpec *spec = archiveSpec(policy);
    return spec ? spec->translatedTitle() : policy;
}

// --- which items -------------------------------------------------------------------------------

/// Empty when a row is not loaded.
QStringList loadedKeys(const TablePanel &table, const QList<std::pair<int, int>> &ranges)
{
    QStringList keys;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            const QStringList key = table.model()->rowKey(row);
            if (key.isEmpty())
                return {};
            keys.append(key.first());
        }
    }
    return keys;
}

/// Runs in a worker.
Result<QStringList> readStretch(Session &session, const ArchiveSelection &selection,
                                const RowStretch &stretch, qint64 room)
{
    QStringList keys;
    qint64 seen = 0;
    const qint64 limit = stretch.limit > 0 ? std::min(stretch.limit, room) : room;
    const TableStatements statements(selection.spec, selection.query);
    for (const SqlText &sql : statements.rows({u"campaign_id"_s}, stretch.from)) {
        if (keys.size() >= limit)
            break;
        const Status status = session.stream(
            selection.spec.name + ".keys"_L1, sql.sql, sql.parameters, [&](const TextRow &row) {
                if (seen++ >= stretch.skip)
                    keys.append(QString::fromLatin1(row.first().value_or(QByteArray())));
                return keys.size() < limit;
            });
        if (!status)
            return status.error();
    }
    return keys;
}

Result<QStringList> keysOf(Session &session, const ArchiveSelection &selection)
{
    if (selection.stretches.isEmpty())
        return selection.keys;
    QStringList keys;
    for (const RowStretch &stretch : selection.stretches) {
        const qint64 room = restoreLimit - keys.size();
        if (room <= 0)
            break;
        const Result<QStringList> more = readStretch(session, selection, stretch, room);
        if (!more)
            return more.error();
        keys += *more;
    }
    return keys;
}

// --- telling -----------------------------------------------------------------------------------

QString reasons(const QStringList &left)
{
    QStringList lines = left.mid(0, shownReasons);
    if (left.size() > shownReasons)
        lines.append(translated(QT_TRANSLATE_N_NOOP("regie::ArchiveJobs", "… and %Ln more."),
                                left.size() - shownReasons));
    return lines.join(u'\n');
}

Notification endOf(const ArchiveOutcome &outcome, const QString &text)
{
    Notification notification;
    notification.tone = outcome.left.isEmpty() && !outcome.cancelled ? Tone::Ok : Tone::Warning;
    notification.text = text;
    if (outcome.cancelled)
        notification.text +=
            u' ' + translated(QT_TRANSLATE_NOOP("regie::ArchiveJobs",
                                                "It was stopped; what was moved stays moved."));
    if (!outcome.left.isEmpty())
        notification.text +=
            u' ' + translated(QT_TRANSLATE_N_NOOP("regie::ArchiveJobs",
                                                  "%Ln item(s) stayed where they are."),
                              outcome.left.size());
    notification.detail = reasons(outcome.left);
    notification.milliseconds = outcome.left.isEmpty() ? 10'000 : 0;
    return notification;
}

QString archivedText(const QString &policy, const ArchiveOutcome &outcome)
{
    const ArchiveSpec *spec = archiveSpec(policy);
    if (outcome.items == 0)
        return translated(QT_TRANSLATE_NOOP("regie::ArchiveJobs", "%1: nothing was due."))
            .arg(titleOf(policy));
    const QString text =
        spec && spec->isPurge
            ? translated(QT_TRANSLATE_N_NOOP("regie::ArchiveJobs", "%1: %Ln item(s) were purged."),
                         outcome.items)
            : translated(
                  QT_TRANSLATE_N_NOOP("regie::ArchiveJobs", "%1: %Ln item(s) were archived."),
                  outcome.items);
    return text.arg(titleOf(policy));
}

QString restoredText(const ArchiveOutcome &outcome)
{
    if (outcome.items == 0 && outcome.left.isEmpty())
        return translated(
            QT_TRANSLATE_NOOP("regie::ArchiveJobs", "None of it is in the archive any more."));
    return translated(QT_TRANSLATE_N_NOOP("regie::ArchiveJobs", "%Ln item(s) are live again."),
                      outcome.items);
}

void tellRestored(const Services &services, const ArchiveOutcome &outcome, qint64 campaignId,
                  const ShowLive &show, bool isCapped)
{
    if (!services.notifications)
        return;
    Notification notification = endOf(outcome, restoredText(outcome));
    if (isCapped)
        notification.text +=
            u' ' +
            translated(QT_TRANSLATE_NOOP("regie::ArchiveJobs",
                                         "At most %1 are restored at once: restore the others in "
                                         "another go."))
                .arg(QLocale().toString(restoreLimit));
    if (outcome.items > 0 && show) {
        notification.actionText = translated(QT_TRANSLATE_NOOP("regie::ArchiveJobs", "Show"));
        notification.action = [show, campaignId] {
            show(campaignId);
        };
    }
    services.notifications->post(notification);
}

void tellFailed(const Services &services, const Error &error)
{
    if (services.notifications)
        services.notifications->failed(error);
}

/// The keys as the engine takes them.
QList<qint64> numbers(const QStringList &keys)
{
    QList<qint64> list;
    for (const QString &key : keys)
        list.append(key.toLongLong());
    return list;
}

} // namespace

ArchiveSelection ArchiveSelection::of(const TablePanel &table)
{
    const SelectionSummary summary = table.view()->selectionSummary();
    ArchiveSelection selection;
    selection.spec = table.model()->spec();
    selection.query = table.model()->query();
    selection.count = summary.rows;
    if (summary.all) {
        selection.count = table.model()->knownRows();
        selection.stretches = {RowStretch{}};
        return selection;
    }
    const auto ranges = table.view()->selectedRanges();
    if (summary.rows <= fewRows)
        selection.keys = loadedKeys(table, ranges);
    if (!selection.keys.isEmpty())
        return selection;
    for (const auto &[first, last] : ranges) {
        const RowIndex::Place place = table.model()->rowIndex().placeOf(first);
        selection.stretches.append(
            {table.model()->rowIndex().boundary(place.page), place.offset, last - first + 1});
    }
    return selection;
}

void startArchiveRun(const Services &services, const QString &policy, const ArchiveDone &done)
{
    runJob(
        services,
        translated(QT_TRANSLATE_NOOP("regie::ArchiveJobs", "Archive: %1")).arg(titleOf(policy)),
        [policy](Session &session, const JobProgress &progress) -> Result<ArchiveOutcome> {
            const Result<QDateTime> now = databaseTime(session);
            if (!now)
                return now.error();
            const BatchRunner batch = [&session](const std::function<Status()> &work) {
                return session.transaction(work);
            };
            return runArchive(session, policy, *now, Actor::inWindow(), batch, progress);
        },
        [services, policy, done](const Result<ArchiveOutcome> &outcome) {
            if (!outcome)
                tellFailed(services, outcome.error());
            else if (services.notifications)
                services.notifications->post(endOf(*outcome, archivedText(policy, *outcome)));
            done();
        },
        JobCancel::Statement);
}

void startRestore(const Services &services, const QString &policy,
                  const ArchiveSelection &selection, const ArchiveDone &done, const ShowLive &show)
{
    const qint64 single =
        selection.keys.size() == 1 ? selection.keys.first().toLongLong() : qint64(0);
    runJob(
        services,
        translated(QT_TRANSLATE_NOOP("regie::ArchiveJobs", "Restore: %1")).arg(titleOf(policy)),
        [policy, selection](Session &session,
                            const JobProgress &progress) -> Result<ArchiveOutcome> {
            const Result<QStringList> keys = keysOf(session, selection);
            if (!keys)
                return keys.error();
            return restoreItems(session, policy, numbers(*keys), Actor::inWindow(), progress);
        },
        [services, done, show, single,
         isCapped = selection.count > restoreLimit](const Result<ArchiveOutcome> &outcome) {
            if (outcome)
                tellRestored(services, *outcome, single, show, isCapped);
            else
                tellFailed(services, outcome.error());
            done();
        },
        JobCancel::Statement);
}

void startRestoreRun(const Services &services, qint64 runId, const ArchiveDone &done,
                     const ShowLive &show)
{
    runJob(
        services, translated(QT_TRANSLATE_NOOP("regie::ArchiveJobs", "Restore run %1")).arg(runId),
        [runId](Session &session, const JobProgress &progress) {
            return restoreRun(session, runId, Actor::inWindow(), progress);
        },
        [services, done, show](const Result<ArchiveOutcome> &outcome) {
            if (outcome)
                tellRestored(services, *outcome, 0, show, false);
            else
                tellFailed(services, outcome.error());
            done();
        },
        JobCancel::Statement);
}

} // namespace regie
