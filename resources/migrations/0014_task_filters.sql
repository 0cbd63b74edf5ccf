-- Tasks of one agent, type, model or status in the order of what they cost: those that cost most may
-- be of others. What is filtered by stands in the index, so that no row is read to be passed over;
-- its first characters only, because an index has no room for long ones and would refuse the task.
-- Types go with agents and models, so that the same is true in their order.

set local maintenance_work_mem = '512MB';
drop index marketing_task_by_cost;
create index marketing_task_by_cost on marketing_task
    (cost, uuid, left(agent_class, 120), left(type, 120), left(model_used, 120), status);
drop index marketing_task_by_type;
create index marketing_task_by_type on marketing_task
    (type, uuid, left(agent_class, 120), left(model_used, 120), status);
