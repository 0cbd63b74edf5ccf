-- Takes a budget away.
delete from task_budgets where budget_id = :id::bigint
