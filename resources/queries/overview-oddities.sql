-- Open campaigns that are not as they should be for long, from the few that are open. The 48 h check
-- runs every 6 hours, so a limit that passed an hour ago is nothing to tell.
select count(*) filter (where status = 'sending' and closure_vetoed_at is null
                          and coalesce(close_limit_at, started_at + interval '48 hours')
                              < :now::timestamptz - interval '7 hours'),
       count(*) filter (where status = 'sending'
                          and relaunch_requested_at < :now::timestamptz - interval '1 hour'),
       count(*) filter (where status in ('completed', 'failed')
                          and completed_at < :now::timestamptz - interval '3 days'),
       count(*) filter (where closure_vetoed_at is not null)
  from campaigns
 where settled_at is null and status in ('sending', 'paused', 'completed', 'failed')
