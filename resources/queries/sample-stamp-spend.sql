-- What sample data adds up bears the instant it is made for.
update spend_history h set updated_at = :now::timestamptz
from clients c where c.client_key = h.client_key and c.extra ->> 'sample' = 'true'
