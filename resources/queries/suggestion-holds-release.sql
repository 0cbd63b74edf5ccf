-- Gives free all that a console has open.
delete from validation_queue where holder = :holder::text
