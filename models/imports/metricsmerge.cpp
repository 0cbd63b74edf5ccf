// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/metricsmerge.h"

#include "suggestions/clients.h"

#include <QCoreApplication>

namespace regie {

namespace {

struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(regie::MetricsImport)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Bindings importOf(const MetricsImportReport &report)
{
    return {{key(":import"), report.importId}};
}

Bindings importAt(const MetricsImportReport &report, const QDateTime &at)
{
    return {{key(":import"), report.importId}, {key(":at"), at}};
}

/// Sorts and hashes of a whole file: the server's own limit is for many small questions at once.
Status makeRoom(Session &session)
{
    const auto set =
        session.executeSql(key("metrics-work-mem"), key("set local work_mem = '128MB'"));
    return set ? Status() : Status(set.error());
}

/// One import at a time, so that what it counts is what it does. While figures are merged nobody
/// else writes any: what is new needs no second look at the index.
Status lockOut(Session &session, const QString &kind)
{
    if (const auto alone = session.execute(key("metrics-merge-lock")); !alone)
        return alone.error();
    if (kind != metricsKind().name)
        return {};
    const auto locked =
        session.executeSql(key("metrics-lock-table"),
                           key("lock table performance_metrics in share row exclusive mode"));
    return locked ? Status() : Status(locked.error());
}

Status reject(Session &session, const QString &statement, const QString &sentence,
              MetricsImportReport &report)
{
    const auto rejected = session.execute(statement, {{key(":sentence"), sentence}});
    if (!rejected)
        return rejected.error();
    report.rejected += *rejected;
    return {};
}

Result<qint64> goodRows(Session &session)
{
    const auto count = session.fetchOne<qint64>(key("metrics-good-rows"), {},
                                                [](const Row &row) { return row.integer(0); });
    return count ? Result<qint64>(count->value_or(0)) : Result<qint64>(count.error());
}

Status addUp(Session &session, MetricsImportReport &report)
{
    const QString tooLarge = MergeText::tr("added up with the other rows of this entity and day it "
                                           "is too large");
    if (const Status fit = reject(session, key("metrics-reject-too-large"), tooLarge, report); !fit)
        return fit;
    const auto before = goodRows(session);
    if (!before)
        return before.error();
    if (const auto added = session.execute(key("metrics-add-up")); !added)
        return added.error();
    const auto after = goodRows(session);
    if (!after)
        return after.error();
    report.addedUp = *before - *after;
    return {};
}

/// One row of the same entity and day for each.
Status joinRepeated(Session &session, const MetricsImportOptions &options,
                    MetricsImportReport &report)
{
    const bool figures = options.kind == metricsKind().name;
    if (options.addUp && figures)
        return addUp(session, report);
    return reject(session, key("metrics-reject-repeated"),
                  figures ? MergeText::tr("line %1 already tells of this entity and day")
                          : MergeText::tr("line %1 already tells of this entity"),
                  report);
}

Status makeClients(Session &session, const QDateTime &at, MetricsImportReport &report)
{
    const auto made = session.execute(key("metrics-new-clients"), importAt(report, at));
    if (!made)
        return made.error();
    report.newClients = *made;
    return {};
}

/// What is known already, and of that what changes. The statements of a kind are "metrics-…" and
/// "ads-…".
Status countAndKeep(Session &session, const QString &kind, MetricsImportReport &report)
{
    qint64 known = 0;
    const Status counted = session.forEach(kind + key("-count-known"), {}, [&](const Row &row) {
        known = row.integer(1);
        report.imported = row.integer(0) - known;
        return true;
    });
    if (!counted || known == 0)
        return counted;
    const auto changed = session.fetchOne<qint64>(kind + key("-keep-former"), importOf(report),
                                                  [](const Row &row) { return row.integer(0); });
    if (!changed)
        return changed.error();
    report.updated = changed->value_or(0);
    report.unchanged = known - report.updated;
    return {};
}

Status writeFigures(Session &session, const QString &kind, const QDateTime &at,
                    const MetricsImportReport &report)
{
    if (report.updated > 0) {
        const auto done = session.execute(kind + key("-update-changed"), importAt(report, at));
        if (!done)
            return done.error();
    }
    if (report.imported == 0)
        return {};
    const auto done = session.execute(kind + key("-insert-new"), importAt(report, at));
    return done ? Status() : Status(done.error());
}

Status keepErrors(Session &session, const MetricsImportReport &report)
{
    if (report.rejected == 0)
        return {};
    const auto kept = session.execute(key("metrics-keep-errors"), importOf(report));
    return kept ? Status() : Status(kept.error());
}

Status bringSpendUpToDate(Session &session, const MetricsImportReport &report)
{
    if (report.imported + report.updated == 0)
        return {};
    const auto days = touchedDays(session, key("metrics-touched"), {});
    return days ? refreshDays(session, *days) : Status(days.error());
}

} // namespace

Status mergeFigures(Session &session, const MetricsImportOptions &options, const QDateTime &at,
                    MetricsImportReport &report)
{
    const std::function<Status()> steps[] = {
        [&] { return makeRoom(session); },
        [&] { return lockOut(session, options.kind); },
        [&] { return joinRepeated(session, options, report); },
        [&] { return makeClients(session, at, report); },
        [&] { return countAndKeep(session, options.kind, report); },
        [&] { return writeFigures(session, options.kind, at, report); },
        [&] { return options.dryRun ? Status() : keepErrors(session, report); },
        [&] {
            const bool figures = options.kind == metricsKind().name;
            return figures ? bringSpendUpToDate(session, report) : Status();
        },
    };
    for (const auto &step : steps) {
        if (session.isCancelled()) // a cancel between two statements reaches none of them
            return Error::cancelled();
        if (const Status done = step(); !done)
            return done;
    }
    return {};
}

Status tellRejected(Session &session, const MetricsImportOptions &options,
                    MetricsImportReport &report)
{
    if (report.rejected == 0)
        return {};
    return session.forEach(key("metrics-rejected"), {}, [&](const Row &row) {
        const RejectedRow rejected{row.integer(0), row.integer(1), row.text(2), row.text(3),
                                   row.text(4).toUtf8()};
        if (options.rejected)
            options.rejected(rejected);
        if (report.rejects.size() < MetricsImportReport::longestList)
            report.rejects.append(rejected);
        return bool(options.rejected) || report.rejects.size() < MetricsImportReport::longestList;
    });
}

Result<QList<ClientDays>> touchedDays(Session &session, const QString &statement,
                                      const Bindings &bindings)
{
    return session.fetch<ClientDays>(statement, bindings, [](const Row &row) {
        return ClientDays{row.text(0), row.value(1).toDate(), row.value(2).toDate()};
    });
}

Status refreshDays(Session &session, const QList<ClientDays> &days)
{
    for (const ClientDays &client : days) {
        const Status done = refreshSpendHistory(session, client.client, client.from, client.until);
        if (!done)
            return done;
    }
    return {};
}

} // namespace regie
