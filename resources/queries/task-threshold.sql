-- The minutes set for a type.
select stuck_minutes from task_thresholds where type = :type::text
