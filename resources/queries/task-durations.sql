-- Durations by step and bucket, of one key or of all.
select width_bucket(h.hour, :steps::timestamptz[]) - 1, u.bucket, sum(u.n)
  from (select day as hour, key, duration_buckets, duration_counts
              from task_days where dimension = :dimension::text and day = any(:days::timestamptz[])
            union all
            select hour, key, duration_buckets, duration_counts
              from task_hours where dimension = :dimension::text and hour = any(:hours::timestamptz[])) h
  cross join lateral unnest(h.duration_buckets, h.duration_counts) u (bucket, n)
 where (:key::text is null or h.key = :key::text)
 group by 1, 2
