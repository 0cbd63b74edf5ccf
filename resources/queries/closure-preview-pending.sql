-- Messages of these campaigns that would be given up, since when that is due.
select m.campaign_id, c.name, m.contact_id, coalesce(p.name, '') as contact_name, m.status,
       coalesce(c.close_limit_at, c.started_at + interval '48 hours') as since
  from messages m
  join campaigns c on c.campaign_id = m.campaign_id
  left join contacts p on p.contact_id = m.contact_id
 where m.campaign_id = any(:campaign_ids::bigint[]) and m.status = 'pending'
 order by m.campaign_id, m.id
 limit :most::bigint
