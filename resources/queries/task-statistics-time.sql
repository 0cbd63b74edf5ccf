-- When statistics were brought up to date last.
select max(finished_at) from check_runs where check_name = 'task_statistics' and outcome = 'done'
