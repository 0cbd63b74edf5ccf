-- Messages of an archived campaign by status: they add up to the total.
select status, count(*)
  from messages_archive
 where campaign_id = :campaign_id::bigint
 group by status
