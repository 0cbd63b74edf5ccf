// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/taskrollups.h"

#include "database/session.h"
#include "database/sqlvalues.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// More than a preview has to count one by one.
constexpr qint64 mostPreviewed = 1'000'000;

struct Chosen
{
    QString uuids; ///< an array literal
    qint64 count = 0;
};

Result<Chosen> choose(Session &session, int batchRows)
{
    const auto found = session.fetchOne<Chosen>(u"task-rollup-choose"_s, {{u":limit"_s, batchRows}},
                                                [](const Row &row) {
                                                    return Chosen{row.text(0), row.integer(1)};
                                                });
    if (!found)
        return found.error();
    return found->value_or(Chosen());
}

/// Rows are locked first and read by a later statement, which sees them as they are then: nobody
/// can change them in between.
Result<qint64> countBatch(Session &session, int batchRows)
{
    if (const auto locked = session.execute(u"task-rollup-lock"_s); !locked)
        return locked.error();
    const Result<Chosen> chosen = choose(session, batchRows);
    if (!chosen)
        return chosen.error();
    if (chosen->count == 0)
        return qint64(0);
    const auto counted = session.execute(u"task-rollup-count"_s,
                                         {{u":uuids"_s, chosen->uuids}, {u":leaving"_s, false}});
    if (!counted)
        return counted.error();
    return chosen->count;
}

} // namespace

Result<RollupOutcome> refreshTaskStatistics(Session &session, const BatchRunner &batch,
                                            const std::function<bool(qint64 counted)> &progress,
                                            int batchRows)
{
    RollupOutcome outcome;
    for (qint64 last = batchRows; last == batchRows;) {
        outcome.cancelled = session.isCancelled() || (progress && !progress(outcome.counted));
        if (outcome.cancelled)
            break;
        const Status done = batch([&]() -> Status {
            const Result<qint64> counted = countBatch(session, batchRows);
            last = counted ? *counted : 0;
            return counted ? Status() : Status(counted.error());
        });
        if (!done)
            return done.error();
        outcome.counted += last;
        outcome.batches += last > 0 ? 1 : 0;
    }
    return outcome;
}

Result<RollupOutcome> refreshTaskStatistics(Session &session)
{
    return refreshTaskStatistics(session, [&session](const std::function<Status()> &work) {
        return session.transaction(work);
    });
}

Status uncountTasks(Session &session, const QStringList &uuids)
{
    if (const auto locked = session.execute(u"task-rollup-lock"_s); !locked)
        return locked.error();
    const auto counted = session.execute(u"task-rollup-count"_s,
                                         {{u":uuids"_s, sqlArray(uuids)}, {u":leaving"_s, true}});
    return counted ? Status() : Status(counted.error());
}

Result<qint64> uncountedTasks(Session &session, qint64 limit)
{
    const auto found = session.fetchOne<qint64>(u"task-rollup-uncounted"_s, {{u":limit"_s, limit}},
                                                [](const Row &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Status runTaskStatistics(CheckRun &run)
{
    const auto progress = [&](qint64 counted) {
        run.changed = counted;
        return run.isWanted();
    };
    const auto outcome = refreshTaskStatistics(run.session, run.batch, progress);
    if (!outcome)
        return outcome.error();
    run.changed = outcome->counted;
    if (outcome->counted > 0)
        run.details.insert(u"counted"_s, outcome->counted);
    return outcome->cancelled ? Status(Error::cancelled()) : Status();
}

Result<CheckPreview> previewTaskStatistics(Session &session, const QDateTime &, int limit)
{
    const Result<qint64> waiting = uncountedTasks(session, mostPreviewed);
    if (!waiting)
        return waiting.error();
    CheckPreview preview;
    preview.total = *waiting > 0 ? 1 : 0;
    if (*waiting > 0 && limit > 0) {
        CheckChange change;
        change.change = u"count_tasks"_s;
        change.object = u"marketing_task"_s;
        change.count = *waiting;
        preview.changes.append(change);
    }
    return preview;
}

} // namespace regie
