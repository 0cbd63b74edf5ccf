-- Keeps the list as it is now for a repricing, within its days and models.
insert into task_repricing_prices (repricing_id, model_used, from_hour, until_hour, input_price, output_price,
                                   cached_price)
select r.repricing_id, p.model_used,
       greatest(p.from_hour, r.from_day::timestamp at time zone 'UTC'),
       least(p.until_hour, r.until_day::timestamp at time zone 'UTC'),
       p.input_price, p.output_price, p.cached_price
  from task_repricings r join model_price_spans p
    on p.from_hour < r.until_day::timestamp at time zone 'UTC'
   and p.until_hour > r.from_day::timestamp at time zone 'UTC'
   and (r.models = '{}' or p.model_used = any(r.models))
 where r.repricing_id = :id::bigint
