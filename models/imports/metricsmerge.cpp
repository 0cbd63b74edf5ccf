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

/// One row of the same entity and day for each.
Status joinRepeated(Session &session, const MetricsImportOptions &options,
                    MetricsImportReport &report)
{
    if (options.addUp && options.kind == metricsKind().name) {
        const auto before = session.fetchOne<qint64>(key("metrics-good-rows"), {},
                                                     [](const Row &row) { return row.integer(0); });
        if (!before)
            return before.error();
        if (const auto added = session.execute(key("metrics-add-up")); !added)
            return added.error();
        const auto after = session.fetchOne<qint64>(key("metrics-good-rows"), {},
                                                    [](const Row &row) { return row.integer(0); });
        if (!after)
            return after.error();
        report.addedUp = before->value_or(0) - after->value_or(0);
        return {};
    }
    const QString sentence = options.kind == metricsKind().name
                                 ? MergeText::tr("line %1 already tells of this entity and day")
                                 : MergeText::tr("line %1 already tells of this entity");
    const auto rejected =
        session.execute(key("metrics-reject-repeated"), {{key(":sentence"), sentence}});
    if (!rejected)
        return rejected.error();
    report.rejected += *rejected;
    return {};
}

/// The statements of a kind are "metrics-…" and "ads-…".
Status countAndKeep(Session &session, const QString &kind, MetricsImportReport &report)
{
    const auto changed = session.fetchOne<qint64>(kind + key("-keep-former"), importOf(report),
                                                  [](const Row &row) { return row.integer(0); });
    if (!changed)
        return changed.error();
    report.updated = changed->value_or(0);
    return session.forEach(kind + key("-count-known"), {}, [&report](const Row &row) {
        report.imported = row.integer(0) - row.integer(1);
        report.unchanged = row.integer(1) - report.updated;
        return true;
    });
}

} // namespace

Status mergeFigures(Session &session, const MetricsImportOptions &options, const QDateTime &at,
                    MetricsImportReport &report)
{
    const auto run = [&session](const QString &name, const Bindings &bindings = {}) -> Status {
        const auto done = session.execute(name, bindings);
        return done ? Status() : Status(done.error());
    };
    if (const Status alone = run(key("metrics-merge-lock")); !alone)
        return alone;
    if (const Status joined = joinRepeated(session, options, report); !joined)
        return joined;
    const auto clients = session.execute(key("metrics-new-clients"), importAt(report, at));
    if (!clients)
        return clients.error();
    report.newClients = *clients;
    if (const Status kept = countAndKeep(session, options.kind, report); !kept)
        return kept;
    for (const char *step : {"-update-changed", "-insert-new"}) {
        if (const Status done = run(options.kind + key(step), importAt(report, at)); !done)
            return done;
    }
    const Status errors =
        options.dryRun ? Status() : run(key("metrics-keep-errors"), importOf(report));
    if (!errors)
        return errors;
    if (options.kind != metricsKind().name)
        return {};
    const auto days = touchedDays(session, key("metrics-touched"), {});
    return days ? refreshDays(session, *days) : Status(days.error());
}

Status tellRejected(Session &session, const MetricsImportOptions &options,
                    MetricsImportReport &report)
{
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
