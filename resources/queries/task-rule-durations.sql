-- Durations of a rolling window by bucket.
select u.bucket, sum(u.n)
  from task_hours h cross join lateral unnest(h.duration_buckets, h.duration_counts) u (bucket, n)
 where h.dimension = :dimension::text and (:key::text is null or h.key = left(:key::text, 120))
   and h.hour > :now::timestamptz - (:window_hours::integer + 1) * interval '1 hour' and h.hour <= :now::timestamptz
 group by 1
