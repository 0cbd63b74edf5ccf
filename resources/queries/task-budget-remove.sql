-- Takes a budget away, as it is or, with a version, as it was read.
delete from task_budgets where budget_id = :id::bigint and (:version::bigint is null or version = :version::bigint)
