-- One batch of an import of campaigns: sources, campaigns, phases and events, whole or not at all.
-- Answers what became of each. $1 the campaigns as a JSON list, $2 source, $3 actor, $4 time, $5 file.
-- A row that another import claimed at the same moment is "contested": asked again, it is known.
with input as materialized (
    select *
    from jsonb_to_recordset($1::jsonb) as i (
        position bigint, external_id text, fingerprint text, name text, niche text, region text,
        channel text, client_key text, status text, created_at timestamptz, started_at timestamptz,
        completed_at timestamptz, extra jsonb, phases jsonb)
),
known as materialized (
    select i.position, s.fingerprint = i.fingerprint as is_same
    from input i
    join campaign_sources s on s.source = $2::text and s.external_id = i.external_id
),
archived as materialized (
    select i.position
    from input i
    where exists (select from campaign_sources_archive a
                  where a.source = $2::text and a.external_id = i.external_id)
),
claimed as (
    -- In order, so that two imports of the same campaigns wait for each other and never deadlock.
    insert into campaign_sources (source, external_id, campaign_id, fingerprint, imported_at)
    select $2::text, i.external_id, nextval('campaigns_campaign_id_seq'), i.fingerprint, $4::timestamptz
    from input i
    where not exists (select from known k where k.position = i.position)
      and not exists (select from archived a where a.position = i.position)
    order by i.external_id
    on conflict (source, external_id) do nothing
    returning external_id, campaign_id
),
made as (
    insert into campaigns (campaign_id, client_key, name, niche, region, channel, status, created_at,
                           started_at, completed_at, extra)
    select c.campaign_id, i.client_key, i.name, i.niche, i.region, i.channel, i.status,
           coalesce(i.created_at, $4::timestamptz), i.started_at, i.completed_at, i.extra
    from claimed c
    join input i using (external_id)
),
renewed as (
    -- A fingerprint is hash;version;phases;zone. Newer, as new, or the same read in another zone.
    update campaign_sources s
    set fingerprint = i.fingerprint, imported_at = $4::timestamptz
    from input i
    where s.source = $2::text and s.external_id = i.external_id
      and s.fingerprint is distinct from i.fingerprint
      and (split_part(s.fingerprint, ';', 1) is not distinct from split_part(i.fingerprint, ';', 1)
           or (coalesce(split_part(s.fingerprint, ';', 2), '') collate "C",
               coalesce(split_part(s.fingerprint, ';', 3), '') collate "C")
              <= (split_part(i.fingerprint, ';', 2) collate "C",
                  split_part(i.fingerprint, ';', 3) collate "C"))
    returning s.external_id, s.campaign_id
),
changed as (
    -- Messages that are still to go out keep their campaign going, whatever the file says.
    update campaigns c
    set client_key = i.client_key, name = i.name, niche = i.niche, region = i.region,
        channel = i.channel, started_at = i.started_at, completed_at = i.completed_at,
        extra = i.extra,
        settled_at = case when i.status in ('completed', 'failed') then c.settled_at end,
        closed_reason = case when i.status in ('completed', 'failed') then c.closed_reason end,
        status = case when c.pending_count > 0 and i.status in ('draft', 'completed', 'failed')
                      then c.status else i.status end
    from renewed r
    join input i using (external_id)
    where c.campaign_id = r.campaign_id
),
touched as (
    select external_id, campaign_id, 'imported' as kind from claimed
    union all
    select external_id, campaign_id, 'updated' from renewed
),
dropped as (
    delete from campaign_phases p
    using renewed r
    join input i using (external_id)
    where p.campaign_id = r.campaign_id
      and not exists (select from jsonb_array_elements(i.phases) e where e ->> 'phase' = p.phase)
),
phased as (
    insert into campaign_phases (campaign_id, phase, status, metrics, error, started_at, finished_at)
    select t.campaign_id, p.phase, p.status, p.metrics, p.error, p.started_at, p.finished_at
    from touched t
    join input i using (external_id)
    cross join jsonb_to_recordset(i.phases) as p (
        phase text, status text, metrics jsonb, error text, started_at timestamptz,
        finished_at timestamptz)
    on conflict (campaign_id, phase) do update
    set status = excluded.status, metrics = excluded.metrics, error = excluded.error,
        started_at = excluded.started_at, finished_at = excluded.finished_at
),
told as (
    insert into campaign_events (campaign_id, at, kind, actor, details)
    select t.campaign_id, $4::timestamptz, t.kind, $3::text,
           jsonb_build_object('source', $2::text, 'external_id', t.external_id, 'file', $5::text,
                              'status', i.status, 'fingerprint', i.fingerprint)
    from touched t
    join input i using (external_id)
)
select i.position,
       case when t.kind is not null then t.kind
            when k.is_same then 'same'
            when k.position is not null then 'older'
            when a.position is not null then 'archived'
            else 'contested' end as outcome
from input i
left join touched t using (external_id)
left join known k using (position)
left join archived a using (position)
