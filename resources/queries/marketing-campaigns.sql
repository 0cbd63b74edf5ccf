-- Campaigns that began, or ended, in a period, or one of them, beside their model calls, the ads
-- whose campaign goes by one of their other ids, their leads and replies. The dearest first.
with chosen as materialized (
    select c.*
      from (select campaign_id, name, niche, region, client_key, status, started_at, created_at, completed_at, settled_at,
                   sent_count + no_interaction_count as sent, false as is_archived from campaigns
            union all
            select campaign_id, name, niche, region, client_key, status, started_at, created_at, completed_at, settled_at,
                   sent_count + no_interaction_count, true from campaigns_archive) c
     where case when :id::bigint is not null then c.campaign_id = :id::bigint
                when :ended::boolean then coalesce(c.completed_at, c.settled_at) >= :from::timestamptz
                                      and coalesce(c.completed_at, c.settled_at) < :until::timestamptz
                else coalesce(c.started_at, c.created_at) >= :from::timestamptz
                 and coalesce(c.started_at, c.created_at) < :until::timestamptz end
), calls as (
    select h.key, sum(h.tasks) as tasks, sum(h.failed) as failed,
           sum(coalesce(regie_list_cost(h.tokens_input, h.tokens_output, h.tokens_cached, h.applied_input,
                                        h.applied_output, h.applied_cached), h.cost)) as cost,
           coalesce(sum(regie_list_cost(h.tokens_input, h.tokens_output, h.tokens_cached, h.input_price,
                                        h.output_price, h.cached_price)), 0) as list_cost
      from (select t.key, p.input_price, p.output_price, p.cached_price, a.input_price as applied_input,
                   a.output_price as applied_output, a.cached_price as applied_cached, sum(t.task_count) as tasks,
                   sum(t.failed_count) as failed, sum(t.tokens_input) as tokens_input,
                   sum(t.tokens_output) as tokens_output, sum(t.tokens_cached) as tokens_cached, sum(t.cost) as cost
              from task_days t
              left join model_price_spans p
                on p.model_used = t.model_used and t.day >= p.from_hour and t.day < p.until_hour
              left join task_applied_prices a
                on a.model_used = t.model_used and t.day >= a.from_hour and t.day < a.until_hour
             where t.dimension = 'campaign' and t.key in (select campaign_id::text from chosen)
             group by 1, 2, 3, 4, 5, 6, 7) h
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
), dearest as materialized (
    select c.*, coalesce(t.tasks, 0) as tasks, coalesce(t.failed, 0) as failed, coalesce(t.cost, 0) as cost,
           coalesce(t.list_cost, 0) as list_cost, ads.spend
      from chosen c
      left join calls t on t.key = c.campaign_id::text
      left join ads on ads.campaign_id = c.campaign_id
     order by coalesce(t.cost, 0) + coalesce(ads.spend, 0) desc, c.campaign_id desc limit :limit::bigint
)
select d.campaign_id, d.name, d.niche, d.region, d.client_key, d.status, d.started_at, d.completed_at, d.is_archived,
       d.tasks, d.failed, d.cost, d.list_cost, d.spend, l.leads, l.converted, d.sent, i.replies,
       coalesce(k.currency, '')
  from dearest d
  left join clients k on k.client_key = d.client_key
  cross join lateral (
       select count(*) as leads, count(*) filter (where x.status = 'converted') as converted
         from (select status from leads where campaign_id = d.campaign_id and not d.is_archived
               union all
               select status from leads_archive where campaign_id = d.campaign_id and d.is_archived) x) l
  cross join lateral (
       select count(*) as replies
         from (select from interactions where campaign_id = d.campaign_id and interaction_type = 'reply'
                                          and not d.is_archived
               union all
               select from interactions_archive where campaign_id = d.campaign_id and interaction_type = 'reply'
                                                  and d.is_archived) x) i
 order by d.cost + coalesce(d.spend, 0) desc, d.campaign_id desc
