-- The last id given out for each table that sample data numbers itself, 0 for none. Rows with ids
-- that did not come from the sequence count too where the primary key finds them at once.
select t.name, pg_get_serial_sequence(t.name, t.id) as sequence,
       greatest(coalesce(pg_sequence_last_value(pg_get_serial_sequence(t.name, t.id)::regclass), 0),
                coalesce(t.highest, 0)) as last_id
from (values ('campaigns', 'campaign_id', (select max(campaign_id) from campaigns)),
             ('contacts', 'contact_id', (select max(contact_id) from contacts)),
             ('campaign_events', 'id', null),
             ('messages', 'id', null),
             ('interactions', 'id', null),
             ('leads', 'id', null),
             ('marketing_task', 'id', null),
             ('products', 'product_id', (select max(product_id) from products)),
             ('funnels', 'funnel_id', (select max(funnel_id) from funnels)),
             ('hypothesis_tracking', 'hypothesis_id', (select max(hypothesis_id) from hypothesis_tracking)),
             ('suggestions', 'suggestion_id', (select max(suggestion_id) from suggestions)),
             ('decisions', 'decision_id', (select max(decision_id) from decisions)),
             ('analysis_runs', 'analysis_id', (select max(analysis_id) from analysis_runs)),
             ('execution_logs', 'execution_id', (select max(execution_id) from execution_logs))) as t (name, id, highest)
