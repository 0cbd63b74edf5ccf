-- Trigram indexes behind the text filters. pg_trgm needs a contrib package and a right to create
-- extensions; where either is missing, the filters work all the same, only slower.

do $$
begin
    create extension if not exists pg_trgm;
exception when others then
    raise notice 'no trigram indexes: %', sqlerrm;
end
$$;

do $$
begin
    if exists (select 1 from pg_extension where extname = 'pg_trgm') then
        create index campaigns_text on campaigns
            using gin ((name || ' ' || niche || ' ' || region) gin_trgm_ops);
        create index leads_text on leads
            using gin ((company_name || ' ' || contact_name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')) gin_trgm_ops);
        create index contacts_text on contacts
            using gin ((name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')) gin_trgm_ops);
    end if;
end
$$;
