-- The oldest tasks whose rows do not say what was counted of them, as an array, and how many. What a
-- program holds locked is left to the next time.
select array_agg(c.uuid)::text, count(*)
  from (select t.uuid
          from marketing_task t
         where t.counted is null
         order by t.created_at, t.uuid limit :limit::bigint
           for no key update skip locked) c
