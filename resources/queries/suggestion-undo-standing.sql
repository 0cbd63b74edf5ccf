-- What these decisions were about, and whether each is the last one of a suggestion that still
-- stands where it was put. A suggestion that is not live any more has no version.
select d.decision_id, d.suggestion_id, d.decision, s.version,
       coalesce(s.status = d.to_status and not exists (
           select from decisions later
            where later.suggestion_id = d.suggestion_id
              and later.suggestion_version > d.suggestion_version), false)
  from (select decision_id, suggestion_id, decision, to_status, suggestion_version from decisions
         where decision_id = any(:decisions::bigint[])
        union all
        select decision_id, suggestion_id, decision, to_status, suggestion_version
          from decisions_archive
         where decision_id = any(:decisions::bigint[])) d
  left join suggestions s on s.suggestion_id = d.suggestion_id
