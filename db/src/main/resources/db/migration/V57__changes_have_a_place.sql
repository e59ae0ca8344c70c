-- Where a change belongs is worked out once, when its transaction ends and all that it points to is there; an officer's page of the record
-- asked it of every change there was. Accounts are left out: who looks after one follows its roles, and the day.
create table record.change_place (
  change_id bigint primary key,
  province_id bigint not null
);
comment on table record.change_place is 'The province that a change belongs to, by greenplan.changed_in; none for what belongs to no province, and for accounts';
create index change_of_province on record.change_place (province_id, change_id);

create function record.place() returns trigger
language plpgsql security definer set search_path = pg_catalog, record as $$
begin
  insert into record.change_place
  select new.id, province from greenplan.changed_in(new.tbl, coalesce(new.after, new.before)) province
  where province is not null and new.tbl <> 'account';
  return null;
end $$;

create constraint trigger placed after insert on record.change deferrable initially deferred
  for each row execute function record.place();

insert into record.change_place
select c.id, province from record.change c, greenplan.changed_in(c.tbl, coalesce(c.after, c.before)) province
where province is not null and c.tbl <> 'account';

create function greenplan.looked_after(provinces bigint[], day date) returns setof bigint language sql stable as $$
  select g.account_id from greenplan.role_grant g
  where g.agency_id = any (array(
    select greenplan.lines_to(array(select a.id from greenplan.agency a where a.province_id = any (provinces)))))
  group by g.account_id
  having greenplan.looked_after_by(g.account_id, day) = any (provinces)
$$;
comment on function greenplan.looked_after is 'Accounts that the focal officers of some provinces look after on a day: those that looked_after_by says so of, sought among whom an agency there gave a role';
