-- Durations of a period by group and bucket: the :most groups with most of them, the others as one.
-- Groups are keys of the dimension, or the models of one key (:only).
with buckets as materialized (
    select u.key, u.bucket, sum(u.n) as n
      from (select case when :only::text is null then key else model_used end as key,
                   unnest(duration_buckets) as bucket, unnest(duration_counts) as n
              from task_days where dimension = :dimension::text and day = any(:days::timestamptz[])
               and (:only::text is null or key = :only::text)
            union all
            select case when :only::text is null then key else model_used end,
                   unnest(duration_buckets), unnest(duration_counts)
              from task_hours where dimension = :dimension::text and hour = any(:hours::timestamptz[])
               and (:only::text is null or key = :only::text)) u
     group by 1, 2
), ranked as (
    select key, row_number() over (order by sum(n) desc, key) as rank from buckets group by key
)
select least(r.rank, :most::bigint + 1), r.rank > :most::bigint,
       case when r.rank > :most::bigint then '' else r.key end, b.bucket, sum(b.n)
  from buckets b join ranked r on r.key = b.key
 group by 1, 2, 3, 4
 order by 1, 4
