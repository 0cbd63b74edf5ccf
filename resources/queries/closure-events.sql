-- What a batch of closure did, on the timelines of its campaigns. One jsonb list of
-- {"campaign_id", "kind", "details"}.
insert into campaign_events (campaign_id, at, kind, actor, details)
select e.campaign_id, :now::timestamptz, e.kind, :actor::text, e.details
  from jsonb_to_recordset(:entries::jsonb) as e (campaign_id bigint, kind text, details jsonb)
