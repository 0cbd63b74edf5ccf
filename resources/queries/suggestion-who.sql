-- How suggestions stand that could not be decided, and who moved them last, and when. Those that are
-- nowhere are not among them.
select s.suggestion_id, s.version, s.status, coalesce(d.decided_by, ''),
       coalesce(d.decided_at, s.updated_at)
  from (select suggestion_id, version, status, updated_at from suggestions
         where suggestion_id = any(:ids::bigint[])
        union all
        select suggestion_id, version, status, updated_at from suggestions_archive
         where suggestion_id = any(:ids::bigint[])) s
  left join lateral (
       select l.decided_by, l.decided_at
         from (select decided_by, decided_at, suggestion_version from decisions
                where suggestion_id = s.suggestion_id
               union all
               select decided_by, decided_at, suggestion_version from decisions_archive
                where suggestion_id = s.suggestion_id) l
        order by l.suggestion_version desc
        limit 1) d on true
