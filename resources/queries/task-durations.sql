-- Durations by step and bucket, of one key or of all.
select width_bucket(h.hour, :steps::timestamptz[]) - 1, u.bucket, sum(u.n)
  from task_hours h cross join lateral unnest(h.duration_buckets, h.duration_counts) u (bucket, n)
 where h.dimension = :dimension::text and h.hour >= :from::timestamptz and h.hour < :until::timestamptz
   and (:key::text is null or h.key = :key::text)
 group by 1, 2
