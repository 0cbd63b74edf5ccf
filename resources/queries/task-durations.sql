-- Durations by step and bucket, of one key or of all. Days and hours, each of a step, make up the
-- period: of a day that is not all of its step, hours count back.
select b.step, b.bucket, sum(b.sign * b.n)
  from (select d.step, 1 as sign, unnest(t.duration_buckets) as bucket, unnest(t.duration_counts) as n
          from unnest(:days::timestamptz[], :day_steps::integer[]) d (at, step)
          join task_days t on t.dimension = :dimension::text and t.day = d.at
           and (:key::text is null or t.key = :key::text)
        union all
        select d.step, d.sign, unnest(t.duration_buckets), unnest(t.duration_counts)
          from unnest(:hours::timestamptz[], :hour_steps::integer[], :hour_signs::integer[]) d (at, step, sign)
          join task_hours t on t.dimension = :dimension::text and t.hour = d.at
           and (:key::text is null or t.key = :key::text)) b
 group by 1, 2
having sum(b.sign * b.n) <> 0
