-- Where the next batch of an undo ends; NULL when there is none.
select max(uuid::text) from (select uuid from task_import_changes
                        where import_id = :import::bigint and uuid > :after::uuid
                        order by uuid limit :most::bigint) batch
