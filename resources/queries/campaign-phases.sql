-- The phases of one campaign.
select phase, status, metrics, error, started_at, finished_at
  from campaign_phases
 where campaign_id = :campaign_id::bigint
