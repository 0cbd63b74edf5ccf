-- The price list is changed by one at a time, until the end of the transaction.
select pg_advisory_xact_lock(hashtextextended('regie model_prices', 0))
