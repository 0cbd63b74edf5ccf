-- Back to what is common to all types.
delete from task_thresholds where type = :type::text
