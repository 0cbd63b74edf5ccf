-- The trigram indexes again: 0005 lost the quotes of its empty strings, so that it made none of
-- them. Where the extension is missing the filters work all the same, only slower.
do $$
declare
    trigrams text;
begin
    select format('%I.gin_trgm_ops', n.nspname) into trigrams
      from pg_extension e join pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm';
    if trigrams is null then
        return;
    end if;
    execute $sql$create index if not exists campaigns_text on campaigns
        using gin ((name || ' ' || niche || ' ' || region) $sql$ || trigrams || ')';
    execute $sql$create index if not exists leads_text on leads
        using gin ((company_name || ' ' || contact_name || ' ' || coalesce(email, '') || ' '
                    || coalesce(phone, '')) $sql$ || trigrams || ')';
    execute $sql$create index if not exists contacts_text on contacts
        using gin ((name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')) $sql$
        || trigrams || ')';
end
$$;
