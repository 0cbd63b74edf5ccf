-- Under which ids other systems know a campaign.
select source, external_id
  from campaign_sources
 where campaign_id = :campaign_id::bigint
 order by source, external_id
