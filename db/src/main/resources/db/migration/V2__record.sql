-- Each change of a watched table leaves a row with its own hash; a single writer seals rows into a chain of blocks.
-- One chain locked inside every transaction would deadlock and halve the throughput; sealed blocks cost little.
create table record.change (
  id bigint generated always as identity primary key,
  tbl text not null,
  key bigint not null,
  before jsonb,
  after jsonb,
  actor text not null,
  reason text,
  at timestamptz not null,
  hash bytea not null
);
comment on table record.change is 'One row per inserted, updated or deleted row of a base table';
comment on column record.change.tbl is 'Name of the base table';
comment on column record.change.key is 'Its id';
comment on column record.change.before is 'The row before; null when it was inserted. Secret columns are left out';
comment on column record.change.after is 'The row after; null when it was deleted. Secret columns are left out';
comment on column record.change.actor is 'Who did it: account:<id>, or system:<part> for the portal itself';
comment on column record.change.reason is 'Why, in the words of who did it';
comment on column record.change.hash is 'SHA-256 of the other columns but the id';
create index change_by_row on record.change (tbl, key, id);
create index change_by_actor on record.change (actor, id);
create index change_by_time on record.change (at, id);
create index change_of_report on record.change (((coalesce(after, before) ->> 'report_id')::bigint), id)
  where (coalesce(after, before) ->> 'report_id') is not null;
create index change_of_target on record.change (((coalesce(after, before) ->> 'target_id')::bigint), id)
  where (coalesce(after, before) ->> 'target_id') is not null;
create index change_of_reorganisation on record.change (((coalesce(after, before) ->> 'reorganisation_id')::bigint), id)
  where (coalesce(after, before) ->> 'reorganisation_id') is not null;
create index change_of_amendment on record.change (((coalesce(after, before) ->> 'amendment_id')::bigint), id)
  where (coalesce(after, before) ->> 'amendment_id') is not null;

create table record.unsealed (change_id bigint primary key references record.change);
comment on table record.unsealed is 'Changes that no block holds yet; about a second old at most';

create table record.block (
  seq bigint generated always as identity primary key,
  change_ids bigint[] not null,
  previous bytea not null,
  hash bytea not null,
  at timestamptz not null default now()
);
comment on table record.block is 'The chain: each block hashes the one before it and the changes it holds';

create function record.digest(tbl text, key bigint, before jsonb, after jsonb, actor text, reason text, at timestamptz)
returns bytea language sql immutable as $$
  select sha256(convert_to(
    jsonb_build_array(tbl, key, before, after, actor, reason, extract(epoch from at))::text, 'UTF8'))
$$;

create function record.keep() returns trigger
language plpgsql security definer set search_path = pg_catalog, record as $$
declare
  actor text := nullif(current_setting('greenplan.actor', true), '');
  reason text := nullif(current_setting('greenplan.reason', true), '');
  moment timestamptz := clock_timestamp();
  secret text[] := coalesce(tg_argv::text[], '{}');
  before jsonb;
  after jsonb;
  row_id bigint;
  change_id bigint;
begin
  if actor is null then
    raise exception 'A change of % needs an actor, but greenplan.actor is not set', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  if tg_op <> 'INSERT' then
    before := to_jsonb(old) - secret;
    row_id := old.id;
  end if;
  if tg_op <> 'DELETE' then
    after := to_jsonb(new) - secret;
    row_id := new.id;
  end if;
  insert into record.change (tbl, key, before, after, actor, reason, at, hash)
  values (tg_table_name, row_id, before, after, actor, reason, moment,
    record.digest(tg_table_name, row_id, before, after, actor, reason, moment))
  returning id into change_id;
  insert into record.unsealed values (change_id);
  return null;
end $$;

create function record.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The record %.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on record.change
  for each statement execute function record.refuse();
create trigger append_only before update or delete or truncate on record.block
  for each statement execute function record.refuse();

create procedure record.watch(watched regclass, variadic secret text[] default '{}') language plpgsql as $$
begin
  execute format('create trigger recorded after insert or update or delete on %s for each row execute function record.keep(%s)',
    watched, (select coalesce(string_agg(quote_literal(s), ', '), '') from unnest(secret) s));
  execute format('create trigger not_truncated before truncate on %s for each statement execute function record.refuse()', watched);
end $$;
comment on procedure record.watch is 'Records every change of a table with a bigint id; the named secret columns are left out';

create function record.seal() returns int
language plpgsql security definer set search_path = pg_catalog, record as $$
declare
  ids bigint[];
  previous_hash bytea;
  block_hash bytea;
begin
  if not pg_try_advisory_xact_lock(4714) then
    return 0;
  end if;
  with taken as (delete from record.unsealed returning change_id)
  select array_agg(change_id order by change_id) into ids from taken;
  if ids is null then
    return 0;
  end if;
  select hash into previous_hash from record.block order by seq desc limit 1;
  previous_hash := coalesce(previous_hash, '\x00');
  select sha256(previous_hash || string_agg(c.hash, ''::bytea order by c.id)) into block_hash
  from record.change c where c.id = any (ids);
  insert into record.block (change_ids, previous, hash) values (ids, previous_hash, block_hash);
  return cardinality(ids);
end $$;
comment on function record.seal is 'Closes a block over all unsealed changes and returns how many it holds';

create function record.verify() returns table (problem text, seq bigint, change_id bigint)
language sql stable security definer set search_path = pg_catalog, record as $$
  with held as (select b.seq, u.id from record.block b cross join lateral unnest(b.change_ids) as u(id)),
  hashed as (
    select h.seq, string_agg(c.hash, ''::bytea order by c.id) as hashes
    from held h join record.change c on c.id = h.id group by h.seq)
  select 'changed', null::bigint, c.id from record.change c
  where c.hash <> record.digest(c.tbl, c.key, c.before, c.after, c.actor, c.reason, c.at)
  union all
  select 'missing', h.seq, h.id from held h left join record.change c on c.id = h.id where c.id is null
  union all
  select 'unchained', null, c.id
  from record.change c left join held h on h.id = c.id left join record.unsealed u on u.change_id = c.id
  where h.id is null and u.change_id is null
  union all
  select 'broken', b.seq, null
  from (select b.*, lag(b.hash, 1, '\x00') over (order by b.seq) as expected from record.block b) b
  left join hashed on hashed.seq = b.seq
  where b.previous <> b.expected or b.hash is distinct from sha256(b.previous || hashed.hashes)
$$;
comment on function record.verify is 'Every way in which the record does not add up; no row means that it does';

revoke execute on function record.seal(), record.verify() from public;
grant execute on function record.seal(), record.verify() to "${app}";

create function greenplan.next_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
comment on function greenplan.next_version is 'Counts the updates of a row, so that its version is also the number of its changes on record';
