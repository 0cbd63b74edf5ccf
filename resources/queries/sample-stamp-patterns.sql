-- What sample data learns bears the instant it is made for.
update decision_patterns p set updated_at = :now::timestamptz
from clients c where c.client_key = p.client_key and c.extra ->> 'sample' = 'true'
