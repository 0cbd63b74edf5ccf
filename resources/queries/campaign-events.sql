-- The latest events of one campaign, newest first.
select at, kind, actor, details
  from campaign_events
 where campaign_id = :campaign_id::bigint
 order by at desc, id desc
 limit :limit::bigint
