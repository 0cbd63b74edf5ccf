-- Days of spend_history that have lost their figures.
delete from spend_history h
 where (:client_key::text = '' or h.client_key = :client_key::text)
   and h.date >= coalesce(:from::date, '-infinity'::date) and h.date <= coalesce(:until::date, 'infinity'::date)
   and not exists (select from performance_metrics m where m.client_key = h.client_key and m.date = h.date)
