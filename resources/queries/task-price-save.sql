-- Sets the price of a model from a day on.
insert into model_prices (model_used, valid_from, input_price, output_price, cached_price, currency, updated_at,
                          updated_by)
values (:model::text, :valid_from::date, :input::numeric, :output::numeric, :cached::numeric, :currency::text,
        clock_timestamp(), :actor::text)
on conflict (model_used, valid_from) do update
   set input_price = excluded.input_price, output_price = excluded.output_price,
       cached_price = excluded.cached_price, currency = excluded.currency, updated_at = excluded.updated_at,
       updated_by = excluded.updated_by
