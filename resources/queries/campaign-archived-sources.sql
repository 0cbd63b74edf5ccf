-- Under which ids other systems know an archived campaign.
select source, external_id
  from campaign_sources_archive
 where campaign_id = :campaign_id::bigint
 order by source, external_id
