// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskledger.h"

#include <QRandomGenerator>

#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Live and purged rows, with the hour and bucket worked out in another way than the program's.
const char *const rowsSql = R"(
    select date_trunc('hour', coalesce(started_at, created_at)) as hour, agent_class, type, model_used, status,
           coalesce(client_key, '') as client_key, coalesce(campaign_id, 0) as campaign_id,
           greatest(tokens_input, tokens_cached) as tokens_input,
           tokens_output, tokens_total, tokens_cached, cost, duration_ms, retry_count,
           case when duration_ms = 0 then -1
                when duration_ms > 0 then floor(8 * log(2.0, duration_ms) + 1e-9) end::smallint as bucket
      from (select * from marketing_task union all select * from purged) r)";

QString expected(const QString &keys, const QString &counts)
{
    return uR"(
        select %1, sum(n)::bigint as tasks, %2, sum(retries)::bigint, sum(i)::bigint, sum(o)::bigint, sum(t)::bigint,
               sum(c)::bigint, sum(cost), sum(d)::bigint,
               coalesce(array_agg(bucket order by bucket) filter (where bucket is not null), '{}') as buckets,
               coalesce(array_agg(n order by bucket) filter (where bucket is not null), '{}') as counts
          from (select %1, bucket, count(*) as n,
                       count(*) filter (where status = 'pending') as pending,
                       count(*) filter (where status = 'processing') as processing,
                       count(*) filter (where status = 'completed') as completed,
                       count(*) filter (where status = 'failed') as failed,
                       sum(retry_count) as retries, sum(tokens_input) as i, sum(tokens_output) as o,
                       sum(tokens_total) as t, sum(tokens_cached) as c, sum(cost) as cost,
                       coalesce(sum(duration_ms), 0) as d
                  from (%3) r group by %1, bucket) b
         group by %1)"_s.arg(keys, counts, QString::fromLatin1(rowsSql));
}

QString differences(const QString &name, const QString &wanted, const QString &found)
{
    return u"(select '%1 lacks ' || w::text as problem from ((%2) except all (%3)) w limit 3) "
           u"union all "
           "(select '%1 has ' || f::text from ((%3) except all (%2)) f limit 3)"_s.arg(name, wanted,
                                                                                       found);
}

QString statisticsProblems()
{
    const QString keys = u"hour, agent_class, type, model_used, status, client_key, campaign_id"_s;
    return differences(
        u"task_statistics"_s, expected(keys, u"0"_s),
        u"select %1, task_count, 0, retry_count, tokens_input, tokens_output, tokens_total, "
        "tokens_cached, cost, duration_ms_sum, duration_buckets, duration_counts "
        "from task_statistics"_s.arg(keys));
}

QString hourProblems(const QString &dimension, const QString &column)
{
    const QString wanted =
        expected(u"hour, %1, model_used"_s.arg(column),
                 u"sum(pending)::bigint, sum(processing)::bigint, sum(completed)::bigint, "
                 "sum(failed)::bigint"_s);
    return differences(
        dimension, wanted,
        u"select hour, %2, model_used, task_count, pending_count, processing_count, "
        "completed_count, failed_count, retry_count, tokens_input, tokens_output, tokens_total, "
        "tokens_cached, cost, duration_ms_sum, duration_buckets, duration_counts from task_hours "
        "where dimension = '%1'"_s.arg(dimension, dimension == u"campaign"
                                                      ? u"coalesce(nullif(key, ''), '0')::bigint"_s
                                                      : u"key"_s));
}

/// Of a dimension whose rows are not divided by model.
QString wholeProblems(const QString &dimension, const QString &keys, const QString &columns)
{
    const QString wanted =
        expected(keys, u"sum(pending)::bigint, sum(processing)::bigint, sum(completed)::bigint, "
                       "sum(failed)::bigint"_s);
    return differences(
        dimension, wanted,
        u"select %2, task_count, pending_count, processing_count, completed_count, failed_count, "
        "retry_count, tokens_input, tokens_output, tokens_total, tokens_cached, cost, "
        "duration_ms_sum, duration_buckets, duration_counts from task_hours where dimension = "
        "'%1'"_s.arg(dimension, columns));
}

/// Days are sums of hours, bucket by bucket.
QString daysProblems()
{
    const QString sums =
        u"select dimension, %1 as day, key, model_used, sum(task_count), sum(pending_count), "
        "sum(processing_count), sum(completed_count), sum(failed_count), sum(retry_count), "
        "sum(tokens_input), sum(tokens_output), sum(tokens_total), sum(tokens_cached), "
        "sum(cost), sum(duration_ms_sum) from %2 group by 1, 2, 3, 4"_s;
    const QString buckets =
        u"select dimension, %1 as day, key, model_used, u.bucket, sum(u.n) from %2 cross join "
        "unnest(duration_buckets, duration_counts) u (bucket, n) group by 1, 2, 3, 4, 5"_s;
    QStringList parts;
    for (const QString &figures : {sums, buckets})
        parts.append(differences(u"task_days"_s,
                                 figures.arg(u"date_trunc('day', hour)"_s, u"task_hours"_s),
                                 figures.arg(u"day"_s, u"task_days"_s)));
    return parts.join(u" union all "_s);
}

template <std::size_t n>
QString oneOf(QRandomGenerator *random, const std::array<const char *, n> &texts)
{
    return QString::fromLatin1(texts[random->bounded(quint32(n))]);
}

/// Hours around a few that tasks share; clocks may be wrong by a day.
QString randomTime(QRandomGenerator *random)
{
    return u"timestamptz '2026-03-28 20:00+00' + %1 * interval '7 minutes'"_s.arg(
        int(random->bounded(60)) - (random->bounded(8) == 0 ? 400 : 0));
}

QString maybe(QRandomGenerator *random, const QString &sql)
{
    return random->bounded(3) == 0 ? u"null"_s : sql;
}

QString number(QRandomGenerator *random, int below)
{
    return QString::number(random->bounded(below));
}

QString cost(QRandomGenerator *random)
{
    return u"%1 / 10000.0"_s.arg(random->bounded(100'000));
}

constexpr std::array statuses{"'pending'", "'processing'", "'completed'", "'failed'"};
constexpr std::array durations{"null", "0", "1", "7", "64", "65", "1000", "123456", "86400000"};

} // namespace

TaskLedger::TaskLedger()
{
    execute(u"create table purged (like marketing_task)"_s);
}

void TaskLedger::clear() const
{
    execute(u"delete from marketing_task; delete from task_statistics; delete from task_hours; "
            u"delete from task_days; delete from task_count_changes; delete from "
            u"task_counted_apart; "
            "delete from purged"_s);
}

qint64 TaskLedger::count(const QString &table) const
{
    return value(u"select count(*) from "_s + table).toLongLong();
}

QString TaskLedger::isCounted()
{
    return u"r.counted is not distinct from regie_task_figures(r.started_at, r.created_at, "
           "r.agent_class, r.type, r.model_used, r.status, r.client_key, r.campaign_id, "
           "r.tokens_input, r.tokens_output, r.tokens_total, r.tokens_cached, r.cost, "
           "r.duration_ms, r.retry_count)"_s;
}

QString TaskLedger::purgeSql(const QString &condition, int limit)
{
    return u"with chosen as (select r.uuid from marketing_task r where %1 and (%2) order by r.uuid "
           "limit %3 for update skip locked), gone as (delete from marketing_task r using chosen c "
           "where r.uuid = c.uuid returning r.*), remembered as (insert into task_counted_apart "
           "(uuid) select uuid from gone on conflict do nothing) insert into purged select * from "
           "gone"_s.arg(isCounted(), condition)
               .arg(limit);
}

QString TaskLedger::problems() const
{
    QStringList parts{statisticsProblems()};
    const QList<std::pair<QString, QString>> dimensions{{u"agent"_s, u"agent_class"_s},
                                                        {u"type"_s, u"type"_s},
                                                        {u"client"_s, u"client_key"_s},
                                                        {u"campaign"_s, u"campaign_id"_s}};
    for (const auto &[dimension, column] : dimensions)
        parts.append(hourProblems(dimension, column));
    parts.append(wholeProblems(u"model"_s, u"hour, model_used"_s, u"hour, key"_s));
    parts.append(wholeProblems(u"all"_s, u"hour"_s, u"hour"_s));
    parts.append(daysProblems());
    parts.append(u"(select 'an empty group stays' from task_statistics where task_count <= 0)"_s);
    return value(u"select string_agg(problem, E'\\n') from (%1) p (problem)"_s.arg(
        parts.join(u" union all "_s)));
}

QString randomTask(const QString &uuid, quint32 seed)
{
    QRandomGenerator random(seed);
    QRandomGenerator *r = &random;
    const QString input = number(r, 3) == u"0" ? u"0"_s : number(r, 9000);
    return u"insert into marketing_task (uuid, agent_class, type, model_used, status, client_key, "
           "campaign_id, tokens_input, tokens_output, tokens_total, tokens_cached, cost, "
           "duration_ms, retry_count, started_at, created_at) values ('%1', "_s.arg(uuid) +
           QStringList{oneOf(r, std::array{"'Scraper'", "'CopyWriter'", "''"}),
                       oneOf(r, std::array{"'extraction'", "'reply'"}),
                       oneOf(r, std::array{"'gpt-4o'", "'claude'"}),
                       oneOf(r, statuses),
                       maybe(r, u"'lune'"_s),
                       maybe(r, number(r, 3)),
                       input,
                       number(r, 5000),
                       number(r, 9000),
                       number(r, 50),
                       cost(r),
                       oneOf(r, durations),
                       number(r, 4),
                       maybe(r, randomTime(r)),
                       randomTime(r)}
               .join(u", "_s) +
           u')';
}

QString randomChange(const QString &uuid, quint32 seed)
{
    QRandomGenerator random(seed);
    QRandomGenerator *r = &random;
    const QStringList changes{
        u"status = "_s + oneOf(r, statuses),
        u"status = 'completed', duration_ms = %1, cost = %2"_s.arg(oneOf(r, durations), cost(r)),
        u"cost = "_s + cost(r),
        u"tokens_input = tokens_input + 3, tokens_cached = 1"_s,
        u"started_at = "_s + maybe(r, randomTime(r)),
        u"created_at = "_s + randomTime(r),
        u"retry_count = retry_count + 1"_s,
        u"agent_class = 'Other', model_used = 'gpt-4o'"_s,
        u"client_key = null, campaign_id = 7"_s,
        u"name = name || '!'"_s};
    return u"update marketing_task set %1 where uuid = '%2'"_s.arg(
        changes.at(qsizetype(random.bounded(quint32(changes.size())))), uuid);
}

} // namespace regie
