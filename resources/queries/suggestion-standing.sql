-- How these suggestions stand, and of what kind they are; those in the archive are not among them.
select s.suggestion_id, s.version, s.status, s.client_key, s.type, s.entity_type, s.priority, s.roi_band
  from suggestions s
 where s.suggestion_id = any(:ids::bigint[])
