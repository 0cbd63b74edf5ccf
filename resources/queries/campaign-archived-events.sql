-- The latest events of an archived campaign, newest first.
select at, kind, actor, details
  from campaign_events_archive
 where campaign_id = :campaign_id::bigint
 order by at desc, id desc
 limit :limit::bigint
