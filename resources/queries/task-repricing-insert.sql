-- Keeps a preview.
insert into task_repricings (from_day, until_day, models, charged_cost, list_cost, note, created_by)
values (:from::date, :until::date, :models::text[], :charged::numeric, :list::numeric, :note::text, :actor::text)
returning repricing_id
