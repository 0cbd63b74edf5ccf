-- For the head of a report: which database, when, and when tasks were counted last.
select current_database(), now(),
       (select max(finished_at) from check_runs where check_name = 'task_statistics' and outcome = 'done')
