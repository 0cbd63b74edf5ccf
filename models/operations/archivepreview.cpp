// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "operations/archiveengine.h"
#include "operations/archivesql.h"

#include <algorithm>

namespace regie {

namespace {

struct TableSize
{
    qint64 bytes = 0;
    qint64 rows = 0;
};

Result<TableSize> sizeOf(Session &session, const QString &table)
{
    const auto size =
        session.fetchOne<TableSize>(QStringLiteral("archive-table-size"),
                                    {{QStringLiteral(":table"), table}}, [](const Row &row) {
                                        return TableSize{row.integer(0), row.integer(1)};
                                    });
    if (!size)
        return size.error();
    return size->value_or(TableSize());
}

Result<qint64> countOf(Session &session, const QString &sql, const Bindings &bindings)
{
    qint64 count = 0;
    const Status status =
        session.forEachSql(QStringLiteral("archive-count"), sql, bindings, [&](const Row &row) {
            count = row.integer(0);
            return true;
        });
    if (!status)
        return status.error();
    return count;
}

/// Adds one table's rows and their share of its bytes.
Status addMember(Session &session, const QString &member, const ArchiveSql &sql,
                 const Bindings &bindings, ArchivePreview &preview)
{
    const Result<qint64> rows = countOf(session, sql.countDue(member), bindings);
    if (!rows)
        return rows.error();
    const Result<TableSize> size = sizeOf(session, member);
    if (!size)
        return size.error();
    preview.rows += *rows;
    // A table that was never analysed is taken to hold no others.
    const qint64 all = std::max({size->rows, *rows, qint64(1)});
    preview.bytes += qint64(double(size->bytes) * double(*rows) / double(all));
    return {};
}

Status readSummary(Session &session, const ArchiveSql &sql, const Bindings &bindings,
                   ArchivePreview &preview)
{
    return session.forEachSql(QStringLiteral("archive-summary"), sql.dueSummary(), bindings,
                              [&](const Row &row) {
                                  preview.items = row.integer(0);
                                  preview.oldest = row.time(1);
                                  return true;
                              });
}

Status addSeconds(Session &session, const ArchiveSpec &spec, ArchivePreview &preview)
{
    return session.forEach(QStringLiteral("archive-rate"),
                           {{QStringLiteral(":policy"), spec.name},
                            {QStringLiteral(":direction"),
                             spec.isPurge ? QStringLiteral("purge") : QStringLiteral("archive")}},
                           [&](const Row &row) {
                               if (!row.isNull(0) && row.real(0) > 0)
                                   preview.seconds = double(preview.rows) / row.real(0);
                               return true;
                           });
}

} // namespace

Result<ArchivePreview> archiving::preview(Session &session, const ArchiveSpec &spec, int keepDays,
                                          const QDateTime &now,
                                          const std::function<bool()> &isWanted)
{
    const ArchiveSql sql(spec);
    const Bindings bindings{{QStringLiteral(":policy"), spec.name},
                            {QStringLiteral(":now"), now},
                            {QStringLiteral(":cutoff"), now.addDays(-keepDays)}};
    ArchivePreview preview;
    preview.name = spec.name;
    Status status = readSummary(session, sql, bindings, preview);
    if (status && preview.items == 0)
        return preview;
    for (const QString &member : spec.members) {
        if (status && isWanted && !isWanted())
            status = Error::cancelled();
        if (status)
            status = addMember(session, member, sql, bindings, preview);
    }
    if (status)
        status = addSeconds(session, spec, preview);
    return status ? Result<ArchivePreview>(preview) : status.error();
}

Result<ArchiveHolding> archiving::holding(Session &session, const ArchiveSpec &spec)
{
    ArchiveHolding holding;
    holding.name = spec.name;
    if (spec.isPurge)
        return holding;
    const Status status =
        session.forEachSql(QStringLiteral("archive-summary"), ArchiveSql(spec).archiveSummary(), {},
                           [&](const Row &row) {
                               holding.items = row.integer(0);
                               holding.oldest = row.time(1);
                               holding.newest = row.time(2);
                               return true;
                           });
    if (!status)
        return status.error();
    for (const QString &member : spec.members) {
        const Result<TableSize> size = sizeOf(session, ArchiveSql::archiveOf(member));
        if (!size)
            return size.error();
        holding.bytes += size->bytes;
    }
    return holding;
}

Result<ArchivePreview> previewArchive(Session &session, const QString &name, const QDateTime &now)
{
    const ArchiveSpec *spec = archiveSpec(name);
    const Result<ArchivePolicy> policy = spec ? archivePolicy(session, *spec) : noSuchPolicy(name);
    if (!policy)
        return policy.error();
    return archiving::preview(session, *spec, policy->keepDays, now);
}

Result<ArchiveHolding> archiveHolding(Session &session, const QString &name)
{
    const ArchiveSpec *spec = archiveSpec(name);
    return spec ? archiving::holding(session, *spec) : noSuchPolicy(name);
}

} // namespace regie
