-- Takes a price off the list.
delete from model_prices where model_used = :model::text and valid_from = :valid_from::date
