-- How many suggestions expired at this instant.
select count(*) from suggestions s where s.status = 'expired' and s.ended_at = :now::timestamptz
