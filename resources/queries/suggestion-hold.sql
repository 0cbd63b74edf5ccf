-- Takes a suggestion for a console, or renews its hold. Nothing comes back while another console's
-- hold runs.
insert into validation_queue as v (suggestion_id, held_by, holder, held_since, held_until)
values (:suggestion_id::bigint, :held_by::text, :holder::text, now(),
        now() + make_interval(secs => :seconds::integer))
on conflict (suggestion_id) do update
   set held_by = excluded.held_by, holder = excluded.holder, held_until = excluded.held_until,
       held_since = case when v.holder = excluded.holder and v.held_until > now()
                         then v.held_since else excluded.held_since end
 where v.holder = excluded.holder or v.held_until <= now()
returning v.suggestion_id, v.held_by, v.holder, v.held_since, v.held_until
