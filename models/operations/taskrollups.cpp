// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/taskrollups.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QElapsedTimer>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// More than a preview has to count one by one.
constexpr qint64 mostPreviewed = 1'000'000;
constexpr int batchesPerFold = 40; // what waits to be taken in stays small

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
/// can change them in between. The rows chosen, and how many of them changed statistics.
Result<std::pair<qint64, qint64>> markBatch(Session &session, int batchRows)
{
    if (const auto locked = session.execute(u"task-rollup-lock"_s); !locked)
        return locked.error();
    const Result<Chosen> chosen = choose(session, batchRows);
    if (!chosen)
        return chosen.error();
    if (chosen->count == 0)
        return std::pair(qint64(0), qint64(0));
    const auto changed = session.fetchOne<qint64>(
        u"task-rollup-mark"_s, {{u":uuids"_s, chosen->uuids}, {u":leaving"_s, false}},
        [](const Row &row) { return row.integer(0); });
    if (!changed)
        return changed.error();
    return std::pair(chosen->count, changed->value_or(0));
}

/// One refresh.
class Rollup
{
public:
    Rollup(Session &session, const BatchRunner &batch,
           const std::function<bool(qint64 counted)> &progress, const RollupSizes &sizes)
        : m_session(session)
        , m_batch(batch)
        , m_progress(progress)
        , m_sizes(sizes)
    {}

    Result<RollupOutcome> run();

private:
    struct Table
    {
        qint64 pages = 0, many = 0, unknown = 0;
    };
    Result<Table> lookAtTable();
    Status scanWhereMany();
    Status scan(qint64 from, qint64 until);
    Status markAll();
    bool goOn();

    Session &m_session;
    const BatchRunner &m_batch;
    const std::function<bool(qint64 counted)> &m_progress;
    const RollupSizes m_sizes;
    RollupOutcome m_outcome;
};

Result<RollupOutcome> Rollup::run()
{
    if (const Status scanned = scanWhereMany(); !scanned)
        return scanned.error();
    if (const Status marked = markAll(); !marked)
        return marked.error();
    if (m_session.isCancelled())
        return m_outcome; // the next one takes in what is noted
    const Status folded = foldTaskStatistics(m_session, m_batch);
    return folded ? Result(m_outcome) : Result<RollupOutcome>(folded.error());
}

Result<Rollup::Table> Rollup::lookAtTable()
{
    const auto found = m_session.fetchOne<Table>(
        u"task-rollup-size"_s, {{u":limit"_s, m_sizes.many}}, [](const Row &row) {
            return Table{row.integer(0), row.integer(1), row.integer(2)};
        });
    if (!found)
        return found.error();
    return found->value_or(Table());
}

/// Rows that move to a page that was counted already are found by markAll().
Status Rollup::scanWhereMany()
{
    const Result<Table> table = lookAtTable();
    if (!table)
        return table.error();
    if (table->unknown < table->many)
        return {};
    for (qint64 page = 0; page < table->pages && goOn(); page += m_sizes.pages) {
        if (const Status scanned = scan(page, page + m_sizes.pages); !scanned)
            return scanned;
    }
    return m_outcome.cancelled ? Status() : foldTaskStatistics(m_session, m_batch);
}

Status Rollup::scan(qint64 from, qint64 until)
{
    qint64 counted = 0;
    const Status done = m_batch([&]() -> Status {
        if (const auto locked = m_session.execute(u"task-rollup-lock-scan"_s); !locked)
            return locked.error();
        const auto found = m_session.fetchOne<qint64>(
            u"task-rollup-scan"_s, {{u":from"_s, from}, {u":until"_s, until}},
            [](const Row &row) { return row.integer(0); });
        counted = found ? found->value_or(0) : 0;
        return found ? Status() : Status(found.error());
    });
    m_outcome.counted += done ? counted : 0;
    return done;
}

Status Rollup::markAll()
{
    QElapsedTimer clock;
    clock.start();
    for (qint64 last = m_sizes.batch; last == m_sizes.batch && goOn();) {
        m_outcome.isPartial =
            m_sizes.longest.count() > 0 && clock.hasExpired(m_sizes.longest.count());
        if (m_outcome.isPartial)
            break;
        qint64 changed = 0;
        const Status done = m_batch([&]() -> Status {
            const auto marked = markBatch(m_session, m_sizes.batch);
            last = marked ? marked->first : 0;
            changed = marked ? marked->second : 0;
            return marked ? Status() : Status(marked.error());
        });
        if (!done)
            return done;
        m_outcome.counted += changed;
        m_outcome.batches += last > 0 ? 1 : 0;
        if (m_outcome.batches % batchesPerFold != batchesPerFold - 1 || last == 0)
            continue;
        if (const Status folded = foldTaskStatistics(m_session, m_batch); !folded)
            return folded;
    }
    return {};
}

bool Rollup::goOn()
{
    m_outcome.cancelled = m_outcome.cancelled || m_session.isCancelled() ||
                          (m_progress && !m_progress(m_outcome.counted));
    return !m_outcome.cancelled;
}

} // namespace

Result<RollupOutcome> refreshTaskStatistics(Session &session, const BatchRunner &batch,
                                            const std::function<bool(qint64 counted)> &progress,
                                            const RollupSizes &sizes)
{
    return Rollup(session, batch, progress, sizes).run();
}

Status foldTaskStatistics(Session &session, const BatchRunner &batch)
{
    return batch([&]() -> Status {
        if (const auto locked = session.execute(u"task-rollup-lock-fold"_s); !locked)
            return locked.error();
        const auto folded = session.execute(u"task-rollup-fold"_s);
        return folded ? Status() : Status(folded.error());
    });
}

Status foldTaskStatistics(Session &session)
{
    return foldTaskStatistics(session, [&session](const std::function<Status()> &work) {
        return session.transaction(work);
    });
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
    const auto marked = session.execute(u"task-rollup-mark"_s,
                                        {{u":uuids"_s, sqlArray(uuids)}, {u":leaving"_s, true}});
    return marked ? Status() : Status(marked.error());
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
    RollupSizes sizes;
    sizes.longest = longestRollupOfACheck;
    const auto outcome = refreshTaskStatistics(run.session, run.batch, progress, sizes);
    if (!outcome)
        return outcome.error();
    run.changed = outcome->counted;
    if (outcome->isPartial)
        run.details.insert(u"partial"_s, true);
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
