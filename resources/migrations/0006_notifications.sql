-- Statement-level triggers that tell open consoles which table changed. A convenience: where the
-- engine allows no triggers the consoles poll, and nothing correct depends on a notification.

create function regie_notify_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('regie_change', tg_table_name);
    return null;
end
$$;

do $$
declare
    watched text;
begin
    foreach watched in array array['campaigns', 'campaign_phases', 'messages', 'interactions',
                                   'campaign_events', 'leads', 'marketing_task', 'saved_views',
                                   'check_schedule', 'check_runs', 'archive_runs']
    loop
        begin
            execute format('create trigger regie_notify after insert or update or delete or truncate on %I '
                           'for each statement execute function regie_notify_change()', watched);
        exception when feature_not_supported or insufficient_privilege then
            raise notice 'no change notifications for %: %', watched, sqlerrm;
        end;
    end loop;
end
$$;
