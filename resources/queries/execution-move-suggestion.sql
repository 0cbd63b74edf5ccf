-- Where a suggestion stands after its execution or rollback.
update suggestions
   set status = :to_status::text, version = version + 1, updated_at = now(), failure = :failure::text,
       ended_at = case when :to_status::text = 'approved' then null else now() end
 where suggestion_id = :suggestion_id::bigint and status = :from_status::text
