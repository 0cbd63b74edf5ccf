-- Prices that a repricing had when it was applied before.
delete from task_repricing_prices where repricing_id = :id::bigint
