// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskstaging.h"

#include "database/copywriter.h"
#include "database/sqlvalues.h"

#include <QCoreApplication>
#include <QThread>

namespace regie {

namespace {

constexpr int mostTries = 400; // of a batch, while others hold its tasks
constexpr int pause = 150;     // ms between two of them

struct StagingText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskImport)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

template <typename T>
Status withoutValue(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

/// Somebody holds a task of the batch: lock_not_available, deadlock_detected.
bool isHeldUp(const Error &error)
{
    return error.sqlState == key("55P03") || error.sqlState == key("40P01");
}

} // namespace

TaskStaging::TaskStaging(Session &session, TaskImportReport &report,
                         const TaskImportOptions &options, const QStringList &told)
    : m_session(session)
    , m_report(report)
    , m_options(options)
    , m_told(sqlArray(told))
{}

Status TaskStaging::begin()
{
    if (m_exists)
        return withoutValue(
            m_session.executeSql(key("task-staging"), key("truncate pg_temp.task_import_rows")));
    m_exists = true;
    const auto dropped = m_session.executeSql(key("task-staging"),
                                              key("drop table if exists pg_temp.task_import_rows"));
    if (!dropped)
        return dropped.error();
    return withoutValue(m_session.executeSql(
        key("task-staging"), key("create temporary table task_import_rows (like task_import_rows "
                                 "including defaults)")));
}

Status TaskStaging::copy(const std::function<Status(CopyWriter &)> &write)
{
    return withoutValue(m_session.copyIn(
        key("task-copy"),
        key("copy pg_temp.task_import_rows (") + TaskRow::columns() + key(") from stdin"), write));
}

Status TaskStaging::tellApart()
{
    if (const auto numbered = m_session.execute(key("task-import-number")); !numbered)
        return numbered.error();
    for (qint64 after = -1;;) {
        QList<qint64> places;
        QStringList uuids;
        const Status read = m_session.forEach(
            key("task-import-repeated"), {{key(":after"), after}}, [&](const Row &row) {
                places.append(row.integer(0));
                uuids.append(madeUpUuid(QUuid::fromString(row.text(1)), row.integer(2))
                                 .toString(QUuid::WithoutBraces));
                return true;
            });
        if (!read)
            return read;
        if (places.isEmpty())
            return {};
        // The first of its kind keeps the uuid by which the others are still found next time.
        const auto told =
            m_session.execute(key("task-import-tell-apart"), {{key(":places"), sqlArray(places)},
                                                              {key(":uuids"), sqlArray(uuids)}});
        if (!told)
            return told.error();
        after = places.last();
    }
}

Status TaskStaging::rejectRepeated()
{
    const QString sentence = StagingText::tr("line %1 tells of this task later");
    const auto rejected =
        m_session.execute(key("task-import-reject-repeated"), {{key(":sentence"), sentence}});
    if (!rejected)
        return rejected.error();
    m_report.rejected += *rejected;
    return {};
}

Status TaskStaging::prepare()
{
    for (const char *statement :
         {"create index on pg_temp.task_import_rows (place)", "analyze pg_temp.task_import_rows"}) {
        if (const auto done = m_session.executeSql(key("task-staging"), key(statement)); !done)
            return done.error();
    }
    return {};
}

Status TaskStaging::count(const QString &statement, qint64 from, qint64 until,
                          TaskImportReport &report)
{
    Bindings bindings{{key(":from"), from}, {key(":until"), until}, {key(":told"), m_told}};
    if (!m_options.dryRun)
        bindings.insert(key(":import"), m_report.importId);
    return m_session.forEach(statement, bindings, [&report](const Row &row) {
        report.imported += row.integer(1);
        report.updated += row.integer(2);
        report.unchanged += row.integer(0) - row.integer(1) - row.integer(2);
        report.purged += row.integer(3);
        return true;
    });
}

Status TaskStaging::tryMerge(qint64 from, qint64 until, const QString &position)
{
    // Whoever waits shorter than deadlock_timeout is never the reason for another's failure. And
    // a few rows are looked for in many: by the index, whatever the statistics say.
    const auto set = m_session.executeSql(key("task-merge-settings"),
                                          key("select set_config('lock_timeout', '300ms', true), "
                                              "set_config('enable_hashjoin', 'off', true), "
                                              "set_config('enable_mergejoin', 'off', true)"));
    if (!set)
        return set.error();
    TaskImportReport counted = m_report;
    if (const Status merged = count(key("task-import-merge"), from, until, counted); !merged)
        return merged;
    const auto kept = m_session.execute(
        key("task-import-keep-errors"),
        {{key(":import"), counted.importId}, {key(":from"), from}, {key(":until"), until}});
    if (!kept)
        return kept.error();
    Bindings bindings = taskCounts(counted);
    bindings.insert(key(":position"), textOrNull(position));
    if (const auto told = m_session.execute(key("task-import-advance"), bindings); !told)
        return told.error();
    m_report.imported = counted.imported;
    m_report.updated = counted.updated;
    m_report.unchanged = counted.unchanged;
    m_report.purged = counted.purged;
    return {};
}

Status TaskStaging::merge(qint64 from, qint64 until, const QString &position)
{
    if (m_options.dryRun)
        return count(key("task-import-look"), from, until, m_report);
    const TaskImportReport before = m_report;
    for (int tries = 1;; ++tries) {
        const Status done = m_session.transaction([&] { return tryMerge(from, until, position); });
        if (done)
            return done;
        m_report = before;
        if (!isHeldUp(done.error()) || tries == mostTries)
            return done;
        if (m_session.isCancelled())
            return Error::cancelled();
        QThread::msleep(pause);
    }
}

Status TaskStaging::tellRejected()
{
    return m_session.forEach(key("task-import-rejected"), {}, [this](const Row &row) {
        const RejectedRow rejected{row.integer(0), row.integer(1), row.text(2), row.text(3),
                                   row.text(4).toUtf8()};
        if (m_options.rejected)
            m_options.rejected(rejected);
        if (m_report.rejects.size() < TaskImportReport::longestList)
            m_report.rejects.append(rejected);
        return bool(m_options.rejected) || m_report.rejects.size() < TaskImportReport::longestList;
    });
}

Status TaskStaging::raiseIds()
{
    qint64 most = 0;
    const Status read = m_session.forEachSql(
        key("task-staging"), key("select coalesce(max(id), 0) from pg_temp.task_import_rows"), {},
        [&most](const Row &row) {
            most = row.integer(0);
            return true;
        });
    if (!read || most == 0)
        return read;
    return withoutValue(m_session.execute(key("task-import-ids"), {{key(":most"), most}}));
}

Bindings taskCounts(const TaskImportReport &report)
{
    return {{key(":import"), report.importId},     {key(":read"), report.read},
            {key(":imported"), report.imported},   {key(":updated"), report.updated},
            {key(":unchanged"), report.unchanged}, {key(":rejected"), report.rejected}};
}

} // namespace regie
