-- What a batch of closure changed in campaigns, for the audit log. One jsonb list of
-- {"campaign_id", "action", "old", "new"}.
insert into audit_log (at, actor, origin, action, object_type, object_id, old_values, new_values, reason)
select clock_timestamp(), :actor::text, :origin::text, e.action, 'campaign', e.campaign_id::text, e.old,
       e.new, :reason::text
  from jsonb_to_recordset(:entries::jsonb) as e (campaign_id bigint, action text, old jsonb, new jsonb)
