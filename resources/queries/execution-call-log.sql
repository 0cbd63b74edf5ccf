-- One call to the outside, without its token.
insert into api_calls_log (at, connector_name, client_key, execution_id, method, path, attempt,
                           status_code, duration_ms, error, request, response)
values (:at::timestamptz, :connector_name::text, :client_key::text, :execution_id::bigint,
        :method::text, :path::text, :attempt::integer, :status_code::integer, :duration_ms::bigint,
        :error::text, :request::jsonb, :response::text)
