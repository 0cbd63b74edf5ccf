-- Messages that a batch of closure gave up, for the audit log: one line a campaign, as
-- closure-answered writes them for those without reply.
insert into audit_log (at, actor, origin, action, object_type, object_id, old_values, new_values, reason)
select clock_timestamp(), :actor::text, :origin::text, 'given-up', 'campaign', t.campaign_id::text,
       jsonb_build_object('messages', jsonb_object(t.ids::text[], t.statuses::text[])),
       jsonb_build_object('status', 'failed', 'contacts', to_jsonb(t.contacts::bigint[])),
       :reason::text
  from unnest(:campaign_ids::bigint[], :ids::text[], :contacts::text[], :statuses::text[])
       as t (campaign_id, ids, contacts, statuses)
