-- Durations of the last 30 days by type and bucket, and the minutes that operators have set. A type
-- without durations has one row without a bucket.
select coalesce(d.type, t.type), t.stuck_minutes, d.bucket, d.n
  from (select h.key as type, u.bucket, sum(u.n) as n
          from task_days h cross join lateral unnest(h.duration_buckets, h.duration_counts) u (bucket, n)
         where h.dimension = 'type' and h.day >= :now::timestamptz - interval '30 days'
         group by 1, 2) d
  full join task_thresholds t on t.type = d.type
 order by 1, 3
