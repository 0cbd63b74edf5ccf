-- The tables that sample data goes into: whether they hold rows, and whether the user owns them and
-- so may take their indexes away for the time of a large load.
select t.name, t.filled, pg_has_role(c.relowner, 'USAGE') as owned
from (values ('campaigns', exists (select from campaigns)),
             ('campaign_sources', exists (select from campaign_sources)),
             ('campaign_phases', exists (select from campaign_phases)),
             ('campaign_events', exists (select from campaign_events)),
             ('contacts', exists (select from contacts)),
             ('messages', exists (select from messages)),
             ('interactions', exists (select from interactions)),
             ('leads', exists (select from leads)),
             ('marketing_task', exists (select from marketing_task)),
             ('clients', exists (select from clients)),
             ('products', exists (select from products)),
             ('funnels', exists (select from funnels)),
             ('ads_library', exists (select from ads_library)),
             ('performance_metrics', exists (select from performance_metrics)),
             ('analysis_runs', exists (select from analysis_runs)),
             ('suggestions', exists (select from suggestions)),
             ('decisions', exists (select from decisions)),
             ('execution_logs', exists (select from execution_logs)),
             ('hypothesis_tracking', exists (select from hypothesis_tracking))) as t (name, filled)
join pg_class c on c.oid = to_regclass(t.name)
