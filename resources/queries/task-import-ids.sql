-- New tasks get numbers above those that came with an import.
select setval('marketing_task_id_seq', :most::bigint) from marketing_task_id_seq where last_value < :most::bigint
