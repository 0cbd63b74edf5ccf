-- The price list.
select model_used, valid_from, input_price, output_price, cached_price, currency
  from model_prices order by model_used, valid_from
