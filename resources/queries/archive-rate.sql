-- Rows a second of the last runs of a policy, for the time that the next may take.
select (sum(moved_count) / nullif(sum(extract(epoch from finished_at - started_at)), 0))::float8
  from (select moved_count, started_at, finished_at
          from archive_runs
         where table_name = :policy::text and direction = :direction::text
           and status in ('completed', 'cancelled') and moved_count > 0
         order by started_at desc, run_id desc
         limit 10) former
