-- Three schemas and three roles. The owner (who runs this) migrates; ${app} reads and writes rows; ${reader} may only read
-- what is published. A database administrator may create the two roles beforehand; then nothing is created here.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

do $$
declare
  missing text;
begin
  foreach missing in array array['${app}', '${reader}'] loop
    if not exists (select from pg_roles where rolname = missing) then
      execute format('create role %I login', missing);
    end if;
  end loop;
end $$;

create schema greenplan;
comment on schema greenplan is 'Base tables: everything the portal knows, drafts included';
create schema published;
comment on schema published is 'Views of what everybody may read; the public graph reads nothing else';
create schema record;
comment on schema record is 'Append-only, hash-chained record of every change of a base table';

revoke all on schema public from public;
grant usage on schema public to "${app}", "${reader}";
grant usage on schema greenplan, published, record to "${app}";
-- The kinds and roles in published views are types of greenplan, and a condition on one names it: usage lets the reader name them,
-- and gives no right on any table there.
grant usage on schema greenplan, published to "${reader}";

alter default privileges in schema greenplan grant select, insert, update, delete on tables to "${app}";
alter default privileges in schema greenplan grant usage, select on sequences to "${app}";
alter default privileges in schema published grant select on tables to "${app}", "${reader}";
alter default privileges in schema record grant select on tables to "${app}";

-- Vietnamese is searched without marks (đ = d, hoà = hòa = hoa) in codes, in titles and in the official words.
create function published.fold(words text) returns text language sql immutable parallel safe strict as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, nfc)))
$$;
comment on function published.fold is 'Words in lower case without marks; marks may be precomposed or not';
grant execute on function published.fold to "${app}", "${reader}";
