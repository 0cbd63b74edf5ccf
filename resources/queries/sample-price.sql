-- A price of sample data.
insert into model_prices (model_used, valid_from, input_price, output_price, cached_price, updated_at, updated_by)
values (:model::text, :valid_from::date, :input::numeric, :output::numeric, :cached::numeric, :now::timestamptz, 'sample')
