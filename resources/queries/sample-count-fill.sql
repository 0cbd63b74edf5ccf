-- The statistics of all tasks that were copied.
select regie_fill_statistics()
