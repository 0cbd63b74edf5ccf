-- A whole number out of a phase's metrics, NULL for anything else a producer may have written.
create function regie_metric(metrics jsonb, name text) returns bigint
    language sql immutable parallel safe as $$
    select case when jsonb_typeof(metrics -> name) = 'number'
                 and abs((metrics ->> name)::numeric) < 1e15
                then trunc((metrics ->> name)::numeric)::bigint end
$$;
