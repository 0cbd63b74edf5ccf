-- Tasks are counted without touching them first: what was counted of a task is kept apart while it
-- is new, and in its own row later. A row that is written again goes into every index of the table,
-- which took most of the time of a refresh.

drop index marketing_task_uncounted;
-- Tasks whose rows do not say what was counted of them, which task_counted_apart may know.
create index marketing_task_uncounted on marketing_task (created_at, uuid) where counted is null;
-- Tasks that changed after their rows said so. ("is not null" would ask each figure of it.)
create index marketing_task_recounted on marketing_task (created_at)
    where not (counted is null) and counted is distinct from regie_task_figures(
        started_at, created_at, agent_class, type, model_used, status, client_key, campaign_id, tokens_input,
        tokens_output, tokens_total, tokens_cached, cost, duration_ms, retry_count);
