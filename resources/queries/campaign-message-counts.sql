-- Messages of one campaign by status: the counters of the detail panel, which add up to the total.
select status, count(*)
  from messages
 where campaign_id = :campaign_id::bigint
 group by status
