-- All campaigns that began, or ended, in a period together: what their model calls and ads cost, and
-- what they brought. A line for each currency that clients spend in.
with chosen as materialized (
    select c.campaign_id, c.client_key, c.status, c.sent, c.is_archived
      from (select campaign_id, client_key, status, started_at, created_at, completed_at, settled_at,
                   sent_count + no_interaction_count as sent, false as is_archived from campaigns
            union all
            select campaign_id, client_key, status, started_at, created_at, completed_at, settled_at,
                   sent_count + no_interaction_count, true from campaigns_archive) c
     where case when :ended::boolean then coalesce(c.completed_at, c.settled_at) >= :from::timestamptz
                                      and coalesce(c.completed_at, c.settled_at) < :until::timestamptz
                else coalesce(c.started_at, c.created_at) >= :from::timestamptz
                 and coalesce(c.started_at, c.created_at) < :until::timestamptz end
), calls as (
    select h.key, sum(h.task_count) as tasks, sum(h.failed_count) as failed,
           sum(coalesce(regie_list_cost(h.tokens_input, h.tokens_output, h.tokens_cached, a.input_price,
                                        a.output_price, a.cached_price), h.cost)) as cost,
           sum(regie_list_cost(h.tokens_input, h.tokens_output, h.tokens_cached, p.input_price,
                               p.output_price, p.cached_price)) as list_cost
      from task_days h
      left join model_price_spans p
        on p.model_used = h.model_used and h.day >= p.from_hour and h.day < p.until_hour
      left join task_applied_prices a
        on a.model_used = h.model_used and h.day >= a.from_hour and h.day < a.until_hour
     where h.dimension = 'campaign' and h.key in (select campaign_id::text from chosen)
     group by 1
), ads as (
    select o.campaign_id, sum(m.spend) as spend
      from (select c.campaign_id, c.client_key, s.external_id from chosen c join campaign_sources s using (campaign_id)
            union
            select c.campaign_id, c.client_key, s.external_id
              from chosen c join campaign_sources_archive s using (campaign_id)) o
      join performance_metrics m
        on m.client_key = o.client_key and m.entity_type = 'campaign' and m.entity_id = o.external_id
     group by 1
), brought as (
    select l.campaign_id, count(*) as leads, count(*) filter (where l.status = 'converted') as converted
      from leads l join chosen c on c.campaign_id = l.campaign_id and not c.is_archived group by 1
    union all
    select l.campaign_id, count(*), count(*) filter (where l.status = 'converted')
      from leads_archive l join chosen c on c.campaign_id = l.campaign_id and c.is_archived group by 1
), answered as (
    select i.campaign_id, count(*) as replies
      from interactions i join chosen c on c.campaign_id = i.campaign_id and not c.is_archived
     where i.interaction_type = 'reply' group by 1
    union all
    select i.campaign_id, count(*)
      from interactions_archive i join chosen c on c.campaign_id = i.campaign_id and c.is_archived
     where i.interaction_type = 'reply' group by 1
)
select coalesce(k.currency, ''), count(*), count(*) filter (where c.status = 'completed'),
       count(*) filter (where c.status = 'failed'), coalesce(sum(t.tasks), 0), coalesce(sum(t.failed), 0),
       coalesce(sum(t.cost), 0), coalesce(sum(t.list_cost), 0), coalesce(sum(ads.spend), 0), count(ads.spend),
       coalesce(sum(b.leads), 0), coalesce(sum(b.converted), 0), sum(c.sent), coalesce(sum(r.replies), 0)
  from chosen c
  left join clients k on k.client_key = c.client_key
  left join calls t on t.key = c.campaign_id::text
  left join ads on ads.campaign_id = c.campaign_id
  left join brought b on b.campaign_id = c.campaign_id
  left join answered r on r.campaign_id = c.campaign_id
 group by 1 order by 9 desc, 1
