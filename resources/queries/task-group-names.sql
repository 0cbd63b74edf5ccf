-- How campaigns and clients are called, by their keys.
select k.key, coalesce(nullif(c.name, ''), nullif(a.name, ''), nullif(l.name, ''), k.key)
  from unnest(:keys::text[]) k (key)
  left join campaigns c on c.campaign_id = case when :dimension::text = 'campaign' then nullif(k.key, '')::bigint end
  left join campaigns_archive a on a.campaign_id = case when :dimension::text = 'campaign' then nullif(k.key, '')::bigint end
  left join clients l on :dimension::text = 'client' and l.client_key = k.key
