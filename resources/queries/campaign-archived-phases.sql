-- The phases of an archived campaign.
select phase, status, metrics, error, started_at, finished_at
  from campaign_phases_archive
 where campaign_id = :campaign_id::bigint
