-- What the next execution would carry out or take back, and of which client.
select * from (
    select case s.type when 'refresh' then 'execute_notice'
                       else case c.execution_mode when 'live' then 'execute_live' else 'execute_dry_run' end end,
           coalesce(nullif(c.name, ''), c.client_key) || ' · ' || coalesce(nullif(s.entity_name, ''), s.entity_id),
           s.updated_at as since, s.suggestion_id, count(*) over ()
      from suggestions s
      join clients c on c.client_key = s.client_key
     where s.status = 'approved' and c.execution_mode <> 'off' and c.status = 'active'
     order by s.updated_at, s.suggestion_id
     limit :most::bigint) approved
union all
select * from (
    select 'roll_back',
           coalesce(nullif(c.name, ''), c.client_key) || ' · ' || coalesce(nullif(s.entity_name, ''), s.entity_id),
           l.started_at as since, s.suggestion_id, count(*) over ()
      from execution_logs l
      join suggestions s on s.suggestion_id = l.suggestion_id
      join clients c on c.client_key = l.client_key
     where l.kind = 'rollback' and l.status = 'started' and l.before is null
       and (l.mode = 'dry_run' or l.action = 'notice' or c.execution_mode = 'live')
     order by l.execution_id
     limit :most::bigint) asked
