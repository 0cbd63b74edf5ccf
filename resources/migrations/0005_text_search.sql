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
declare
    trigrams text;
begin
    -- A hosted database may keep its extensions in a schema outside the search path.
    select format('%I.gin_trgm_ops', n.nspname) into trigrams
      from pg_extension e join pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm';
    if trigrams is null then
        return;
    end if;
    execute 'create index campaigns_text on campaigns using gin ('
        '(name || '' '' || niche || '' '' || region) ' || trigrams || ')';
    execute 'create index leads_text on leads using gin ((company_name || '' '' || contact_name || '' '' '
        '|| coalesce(email, ) ||   || coalesce(phone, )) ' || trigrams || ')';
    execute 'create index contacts_text on contacts using gin ('
        '(name || '' '' || coalesce(email, ) ||   || coalesce(phone, )) ' || trigrams || ')';
exception when others then
    raise notice 'no trigram indexes: %', sqlerrm;
end
$$;
