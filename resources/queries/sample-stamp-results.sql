-- What sample data measured was measured on the morning after its window, at the instant it is made
-- for at the latest.
with measured as (
    update hypothesis_tracking h
    set evaluated_at = least(:now::timestamptz, h.window_until + 1 + interval '6 hours 30 minutes')
    from clients c
    where c.client_key = h.client_key and c.extra ->> 'sample' = 'true'
      and h.status in ('confirmed', 'refuted', 'unclear')
    returning h.hypothesis_id, h.evaluated_at
)
update feedback_loops f set created_at = m.evaluated_at
from measured m where f.hypothesis_id = m.hypothesis_id
