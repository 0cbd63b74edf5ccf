-- What came of an execution.
update hypothesis_tracking
   set status = :status::text, actual_value = :actual::double precision,
       difference = :difference::double precision, sample_days = :days::integer,
       note = :note::text, evaluated_at = now()
 where hypothesis_id = :hypothesis_id::bigint and status = 'open'
