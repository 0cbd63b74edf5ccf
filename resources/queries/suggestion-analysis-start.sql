-- An analysis begins.
insert into analysis_runs (client_key, as_of, started_at, analysed_by)
values (:client_key::text, :as_of::date, :now::timestamptz, :actor::text)
returning analysis_id
