-- A node that keeps answers has a lease: until then it may answer from memory, without asking which version there is. A publication waits at its very end,
-- before anybody can see it, until all leases are given back or have run out; meanwhile none is given. So nobody who has seen it anywhere gets an
-- older answer anywhere.
create table greenplan.node_lease (
  node uuid primary key,
  until timestamptz not null
);
comment on table greenplan.node_lease is 'Portals that share this database and answer from memory; not on record';
comment on column greenplan.node_lease.node is 'One run of a portal';
comment on column greenplan.node_lease.until is 'Until then it may do so; a second ahead at most';

create or replace function greenplan.count_publication() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Who looks while this is held is told that something is being published.
  perform pg_advisory_xact_lock(4715);
  delete from greenplan.publishing where transaction = new.transaction;
  update greenplan.published_version set number = number + 1;
  while exists (select from greenplan.node_lease where until > clock_timestamp()) loop
    perform pg_sleep(0.002);
  end loop;
  return null;
end $$;

create function greenplan.look_for_version(looking uuid, wants_lease boolean) returns bigint
language plpgsql set search_path = pg_catalog as $$
declare
  version bigint;
begin
  if not pg_try_advisory_xact_lock_shared(4715) then
    return null;
  end if;
  -- Read behind the lock: what was published before it is seen.
  select number into version from greenplan.published_version;
  if wants_lease then
    insert into greenplan.node_lease values (looking, clock_timestamp() + interval '1 second')
    on conflict (node) do update set until = excluded.until;
  end if;
  return version;
end $$;
comment on function greenplan.look_for_version is 'The version of what is published, with a lease of a second for the node if it wants one; null while something is being published: then the node must give its lease back';
