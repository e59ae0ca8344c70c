-- What is counted over a whole plan is kept for a day: how many targets have which verdict, and which values are the newest. Java judges, so Java
-- counts; triggers say, in the transaction that changes something, whose counts it leaves behind.
create table greenplan.plan_coverage (
  plan_id bigint primary key,
  day date not null,
  counted_by text not null,
  coverage jsonb not null,
  latest bigint[] not null,
  version int not null default 1
);
comment on table greenplan.plan_coverage is 'What a plan promises and what is known of it, counted for a day';
comment on column greenplan.plan_coverage.plan_id is 'Row of greenplan.plan; no foreign key, so that counting waits for nobody who amends the plan';
comment on column greenplan.plan_coverage.day is 'The day for which it was counted; on another one it is counted anew';
comment on column greenplan.plan_coverage.counted_by is 'Version of the method and of what is counted; by another one it is counted anew';
comment on column greenplan.plan_coverage.coverage is 'The counts, as the type Coverage of the graph';
comment on column greenplan.plan_coverage.latest is 'The newest values that are evidence for a target, newest first, twenty at most: rows of greenplan.observation';
comment on column greenplan.plan_coverage.version is 'Number of counts, from 1: of two who count at once the one that began with what is kept wins';

-- One row a plan and transaction, so that nobody who writes waits for another. Who counts removes those that were there when it began.
create table greenplan.plan_coverage_outdated (
  plan_id bigint not null,
  change bigint not null default pg_current_xact_id()::text::bigint,
  primary key (plan_id, change)
);
comment on table greenplan.plan_coverage_outdated is 'Plans of which something changed that the kept counts do not know';
comment on column greenplan.plan_coverage_outdated.plan_id is 'Row of greenplan.plan';
comment on column greenplan.plan_coverage_outdated.change is 'The transaction that changed it';
-- Where one account does everything, it owns them.
do $$ begin
  if current_user <> '${app}' then
    revoke insert, update on greenplan.plan_coverage_outdated from "${app}";
  end if;
end $$;

create view published.plan_coverage as
  select c.plan_id, c.day, c.counted_by, c.coverage, c.latest,
    exists (select from greenplan.plan_coverage_outdated o where o.plan_id = c.plan_id) as outdated
  from greenplan.plan_coverage c;

create index relation_to_indicator on greenplan.indicator_relation (related_id);
create index observation_of_source on greenplan.observation (source_id);

create function greenplan.plans_resting_on(indicator bigint, territory bigint) returns setof bigint language sql stable as $$
  select distinct t.plan_id from greenplan.target t join greenplan.plan p on p.id = t.plan_id
  where t.indicator_id in (select indicator union select r.indicator_id from greenplan.indicator_relation r where r.related_id = indicator)
    and p.province_id in (
      select a.province_id from greenplan.territory a where a.id = territory
      union select s.predecessor_id from greenplan.territory a join greenplan.province_succession s on s.successor_id = a.province_id
        where a.id = territory)
$$;
comment on function greenplan.plans_resting_on is 'Plans with a target for which a value of the indicator in the territory is evidence, whether it may prove it or not';

-- The argument asks for the plans that a row, as $1, is counted in.
create function greenplan.coverage_is_outdated() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  r jsonb;
begin
  foreach r in array array_remove(array[to_jsonb(old), to_jsonb(new)], null) loop
    execute 'insert into greenplan.plan_coverage_outdated (plan_id) select distinct plan from (' || tg_argv[0]
      || ') counted (plan) where plan is not null on conflict do nothing' using r;
  end loop;
  return null;
end $$;

create trigger coverage after insert or update or delete on greenplan.target for each row
  execute function greenplan.coverage_is_outdated('select ($1 ->> ''plan_id'')::bigint');
create trigger coverage after insert or update or delete on greenplan.target_in_time for each row
  execute function greenplan.coverage_is_outdated('select plan_id from greenplan.target where id = ($1 ->> ''target_id'')::bigint');
create trigger coverage after insert or update or delete on greenplan.duty for each row
  execute function greenplan.coverage_is_outdated('select ($1 ->> ''plan_id'')::bigint');
create trigger coverage after insert or update or delete on greenplan.duty_in_time for each row
  execute function greenplan.coverage_is_outdated('select plan_id from greenplan.duty where id = ($1 ->> ''duty_id'')::bigint');
create trigger coverage after insert or update or delete on greenplan.duty_bearer for each row
  execute function greenplan.coverage_is_outdated('select plan_id from greenplan.duty where id = ($1 ->> ''duty_id'')::bigint');
create trigger coverage after insert or update or delete on greenplan.note for each row
  execute function greenplan.coverage_is_outdated('select ($1 ->> ''plan_id'')::bigint');
create trigger coverage after insert or update or delete on greenplan.observation for each row
  execute function greenplan.coverage_is_outdated(
    'select greenplan.plans_resting_on(($1 ->> ''indicator_id'')::bigint, ($1 ->> ''territory_id'')::bigint)');
create trigger coverage after update of date on greenplan.source for each row
  execute function greenplan.coverage_is_outdated(
    'select greenplan.plans_resting_on(o.indicator_id, o.territory_id) from greenplan.observation o where o.source_id = ($1 ->> ''id'')::bigint');
create trigger coverage after update of province_id, territory_id on greenplan.plan for each row
  execute function greenplan.coverage_is_outdated('select ($1 ->> ''id'')::bigint');
-- These happen seldom, and reach far.
create trigger coverage after update of unit, direction on greenplan.indicator for each row
  execute function greenplan.coverage_is_outdated('select plan_id from greenplan.target where indicator_id = ($1 ->> ''id'')::bigint');
create trigger coverage after insert or update or delete on greenplan.indicator_relation for each row
  execute function greenplan.coverage_is_outdated('select plan_id from greenplan.target where indicator_id = ($1 ->> ''indicator_id'')::bigint');
create trigger coverage after update or delete on greenplan.territory for each row
  execute function greenplan.coverage_is_outdated('select id from greenplan.plan');
create trigger coverage after insert or update or delete on greenplan.province_succession for each row
  execute function greenplan.coverage_is_outdated(
    'select id from greenplan.plan where province_id = ($1 ->> ''predecessor_id'')::bigint');
create trigger coverage after update of date on greenplan.province_reorganisation for each row
  execute function greenplan.coverage_is_outdated('select id from greenplan.plan');

create or replace function greenplan.read_all_anew() returns void language sql as $$
  delete from greenplan.target_in_time;
  insert into greenplan.target_in_time select w.* from greenplan.target_in_time_worked_out w;
  delete from greenplan.duty_in_time;
  insert into greenplan.duty_in_time select w.* from greenplan.duty_in_time_worked_out w;
  delete from greenplan.plan_coverage;
$$;
comment on function greenplan.read_all_anew is
  'Keeps all versions with their days anew, and forgets what was counted: for rows that were written past the triggers';
