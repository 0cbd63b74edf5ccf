-- How many suggestions wait for longer than they may.
select count(*) from suggestions s where s.status = 'pending' and s.expires_at <= :now::timestamptz
