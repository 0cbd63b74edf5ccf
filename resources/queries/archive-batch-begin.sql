-- First statement of a batch: a program's long transaction holds up one batch, not the run.
select set_config('lock_timeout', '1s', true)
