-- Who counts new tasks does so alone, until the end of the transaction; and looks each up that is
-- kept apart, of which there may be millions, instead of reading them all.
select pg_advisory_xact_lock(hashtextextended('regie task_statistics', 0)),
       set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)
