-- What everybody may read has a version: a number that goes up with each commit that changes anything a view of schema published can show.
-- It tells what was kept apart from what is published now, so it must never stay behind, and may go up once too often. Saving a draft
-- leaves it alone. It is counted at the very end of a transaction, so that its row is locked for the commit alone.
create table greenplan.published_version (
  id int primary key default 1 constraint there_is_one_version check (id = 1),
  number bigint not null
);
comment on table greenplan.published_version is 'The version of what is published: one row, counted by triggers; not on record, for it tells of changes that are';
comment on column greenplan.published_version.number is 'Goes up by one with each commit that changes what everybody may read';
insert into greenplan.published_version (number) values (1);

create table greenplan.publishing (transaction xid8 primary key);
comment on table greenplan.publishing is 'Transactions that publish and have not committed yet: empty to everybody else; not on record';

create view published.version as
  select number from greenplan.published_version;
comment on view published.version is 'The version of what is published';

create function greenplan.count_publication() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from greenplan.publishing where transaction = new.transaction;
  update greenplan.published_version set number = number + 1;
  return null;
end $$;
create constraint trigger counted_at_the_end after insert on greenplan.publishing
  deferrable initially deferred for each row execute function greenplan.count_publication();

create function greenplan.publish() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into greenplan.publishing values (pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;

-- A draft beside a row that gives a reason instead of a value decides for which targets that reason is shown.
create function greenplan.publish_beside_a_statement() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
    select from greenplan.report_value v join greenplan.value_statement s on s.value_id = v.id
    where v.report_id in (new.report_id, old.report_id)
  ) then
    insert into greenplan.publishing values (pg_current_xact_id()) on conflict do nothing;
  end if;
  return null;
end $$;

-- A file is public with the revision that it came with.
create function greenplan.publish_with_a_value() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
    select from greenplan.report_value v
    where (v.id = new.value_id and new.revision <= v.revision - (v.accepted_at is null)::int)
      or (v.id = old.value_id and old.revision <= v.revision - (v.accepted_at is null)::int)
  ) then
    insert into greenplan.publishing values (pg_current_xact_id()) on conflict do nothing;
  end if;
  return null;
end $$;

create function greenplan.publish_with_a_difficulty() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
    select from greenplan.difficulty d
    where d.id in (new.difficulty_id, old.difficulty_id) and d.published_on is not null
  ) then
    insert into greenplan.publishing values (pg_current_xact_id()) on conflict do nothing;
  end if;
  return null;
end $$;

create procedure greenplan.published_by(tbl regclass) language plpgsql as $$
begin
  execute format(
    'create trigger published after insert or update or delete on %s for each statement execute function greenplan.publish()', tbl);
end $$;
comment on procedure greenplan.published_by is 'Each change of this table changes what is published: for the tables that a published view shows whole';

-- Every table that a published view shows, but those that hold drafts, too, which follow, and those of what is counted from the others, which says
-- nothing new when it is counted anew.
do $$
declare
  shown record;
begin
  for shown in
    with recursive read as (
      select c.oid, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'published'
      union
      select t.oid, t.relkind
      from read v
      join pg_rewrite r on r.ev_class = v.oid
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
      join pg_class t on t.oid = d.refobjid)
    select t.oid::regclass as tbl
    from read t join pg_class c on c.oid = t.oid join pg_namespace n on n.oid = c.relnamespace
    where t.relkind = 'r' and n.nspname = 'greenplan'
      and c.relname not in ('published_version', 'plan_coverage', 'plan_coverage_outdated', 'report', 'report_value', 'report_file', 'difficulty',
        'difficulty_step')
    order by c.relname
  loop
    call greenplan.published_by(shown.tbl);
  end loop;
end $$;

create trigger published after insert or delete on greenplan.report
  for each statement execute function greenplan.publish();
-- All columns but these, so that one that comes later counts.
create trigger published_by_update after update on greenplan.report for each row
  when ((old.filed_at is not null and old.nothing, old.state = 'ACCEPTED')
      is distinct from (new.filed_at is not null and new.nothing, new.state = 'ACCEPTED')
    or to_jsonb(old) - '{version, state, nothing, submitted_by, accepted_at, reorganisation_id}'::text[]
      is distinct from to_jsonb(new) - '{version, state, nothing, submitted_by, accepted_at, reorganisation_id}'::text[])
  execute function greenplan.publish();

create trigger published after update on greenplan.report_value for each row
  when ((old.report_id, old.target_id, old.revision - (old.accepted_at is null)::int)
    is distinct from (new.report_id, new.target_id, new.revision - (new.accepted_at is null)::int))
  execute function greenplan.publish();
create trigger published_by_what_stands_beside after insert or delete on greenplan.report_value for each row
  execute function greenplan.publish_beside_a_statement();

create trigger published_by_insert after insert on greenplan.report_file for each row
  when (new.step_id is not null) execute function greenplan.publish();
create trigger published_by_update after update on greenplan.report_file for each row
  when (new.step_id is not null or old.step_id is not null) execute function greenplan.publish();
create trigger published_by_delete after delete on greenplan.report_file for each row
  when (old.step_id is not null) execute function greenplan.publish();
create trigger published after insert or update or delete on greenplan.report_file for each row
  execute function greenplan.publish_with_a_value();

create trigger published_by_insert after insert on greenplan.difficulty for each row
  when (new.published_on is not null) execute function greenplan.publish();
create trigger published after update on greenplan.difficulty for each row
  when (new.published_on is not null or old.published_on is not null) execute function greenplan.publish();
create trigger published_by_delete after delete on greenplan.difficulty for each row
  when (old.published_on is not null) execute function greenplan.publish();
create trigger published after insert or update or delete on greenplan.difficulty_step for each row
  execute function greenplan.publish_with_a_difficulty();
