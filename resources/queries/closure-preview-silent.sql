-- Messages of these campaigns that would become no_interaction (isOverdue).
select u.campaign_id, c.name, u.contact_id, coalesce(p.name, '') as contact_name, u.status,
       u.sent_at + interval '24 hours' as since
  from messages_unanswered u
  join campaigns c on c.campaign_id = u.campaign_id
  left join contacts p on p.contact_id = u.contact_id
 where u.campaign_id = any(:campaign_ids::bigint[]) and u.sent_at <= :sent_until::timestamptz
 order by u.campaign_id, u.sent_at, u.id
 limit :most::bigint
