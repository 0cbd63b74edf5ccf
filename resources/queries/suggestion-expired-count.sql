-- How many suggestions have expired in this transaction.
select count(*) from suggestions s where s.status = 'expired' and s.ended_at = now()
