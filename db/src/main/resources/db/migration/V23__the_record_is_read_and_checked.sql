-- The record of changes is read by staff, object by object and as a whole, and checked as a whole.
create index change_by_actor on audit.change (actor, id);
create index change_by_time on audit.change (at, id);
create index change_of_report on audit.change (((coalesce(after, before) ->> 'report_id')::bigint), id)
  where (coalesce(after, before) ->> 'report_id') is not null;
create index change_of_target on audit.change (((coalesce(after, before) ->> 'target_id')::bigint), id)
  where (coalesce(after, before) ->> 'target_id') is not null;

-- As before, but by joins: the first version looked through every block for every change.
create or replace function audit.verify() returns table (problem text, seq bigint, change_id bigint)
language sql stable security definer set search_path = pg_catalog, audit as $$
  with held as (select b.seq, u.id from audit.block b cross join lateral unnest(b.change_ids) as u(id)),
  hashed as (
    select h.seq, string_agg(c.hash, ''::bytea order by c.id) as hashes
    from held h join audit.change c on c.id = h.id group by h.seq)
  select 'changed', null::bigint, c.id from audit.change c
  where c.hash <> audit.digest(c.tbl, c.key, c.before, c.after, c.actor, c.reason, c.at)
  union all
  select 'missing', h.seq, h.id from held h left join audit.change c on c.id = h.id where c.id is null
  union all
  select 'unchained', null, c.id
  from audit.change c left join held h on h.id = c.id left join audit.unsealed u on u.change_id = c.id
  where h.id is null and u.change_id is null
  union all
  select 'broken', b.seq, null
  from (select b.*, lag(b.hash, 1, '\x00') over (order by b.seq) as expected from audit.block b) b
  left join hashed on hashed.seq = b.seq
  where b.previous <> b.expected or b.hash is distinct from sha256(b.previous || hashed.hashes)
$$;

create function greenplan.changed_in(tbl text, r jsonb) returns bigint language sql stable as $$
  select coalesce(
    case tbl when 'province' then (r ->> 'id')::bigint end,
    (r ->> 'province_id')::bigint,
    (select p.province_id from greenplan.plan p where p.id = (r ->> 'plan_id')::bigint),
    (select a.province_id from greenplan.agency a where a.id = (r ->> 'agency_id')::bigint),
    (select a.province_id from greenplan.progress_report x join greenplan.agency a on a.id = x.agency_id
      where x.id = (r ->> 'report_id')::bigint),
    (select p.province_id from greenplan.reporting_cycle c join greenplan.plan p on p.id = c.plan_id
      where c.id = (r ->> 'cycle_id')::bigint),
    (select p.province_id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where t.id = (r ->> 'target_id')::bigint),
    (select p.province_id from greenplan.duty d join greenplan.plan p on p.id = d.plan_id where d.id = (r ->> 'duty_id')::bigint),
    (select p.province_id from greenplan.note n join greenplan.plan p on p.id = n.plan_id where n.id = (r ->> 'note_id')::bigint),
    (select a.province_id from greenplan.report_value v join greenplan.progress_report x on x.id = v.report_id
      join greenplan.agency a on a.id = x.agency_id where v.id = (r ->> 'value_id')::bigint),
    (select t.province_id from greenplan.territory t where t.id = (r ->> 'territory_id')::bigint),
    case tbl when 'account' then greenplan.looked_after_by((r ->> 'id')::bigint, current_date) end)
$$;
comment on function greenplan.changed_in is 'The province that a recorded row belongs to, by what it points to; null when it belongs to none';

create view published.record_head with (security_barrier) as
  select b.seq, encode(b.hash, 'hex') as hash, b.at from audit.block b order by b.seq desc limit 1;
comment on view published.record_head is 'The newest block of the record: whoever keeps its hash can prove later that nothing before was cut off';
