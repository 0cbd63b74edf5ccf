-- Tasks that were held go.
delete from marketing_task where uuid = any(:uuids::uuid[])
