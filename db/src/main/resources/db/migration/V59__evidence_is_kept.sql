-- Which values are evidence for which target is kept, one row a target and value, with what the published method looks at: who reads a verdict finds it
-- beside the target, and neither looks for areas that followed nor reads columns of many values. Triggers write it in the transaction that changes
-- something; nobody else may. The view that works it out says what the table must hold: ./run verify compares.
create view greenplan.evidence_worked_out as
  select t.id as target_id, o.id as observation_id, o.replaced_at is null as current,
    json_build_array(
      o.id,
      o.territory_id,
      o.indicator_id = t.indicator_id and o.class_vi is not distinct from t.class_vi,
      o.value,
      o.qualifier,
      o.kind,
      o.as_of - date '1970-01-01',
      o.as_of_precision,
      s.title,
      s.date - date '1970-01-01',
      o.confidence,
      (extract(epoch from o.published_at) * 1000000)::bigint,
      (extract(epoch from o.decided_at) * 1000000)::bigint)::text as figure
  from greenplan.target t
  join (
    select p.id as plan_id, a.id as territory_id
    from greenplan.plan p join greenplan.territory a on a.province_id = p.province_id
    union all
    select p.id, a.id
    from greenplan.plan p
    join greenplan.province_succession f on f.predecessor_id = p.province_id and f.successor_id <> p.province_id
    join greenplan.province_reorganisation r on r.id = f.reorganisation_id
    join greenplan.territory a on a.province_id = f.successor_id and lower(a.valid) >= r.date) area on area.plan_id = t.plan_id
  join (
    select i.id as indicator_id, i.id as measured_id from greenplan.indicator i
    union all
    select r.indicator_id, r.related_id from greenplan.indicator_relation r where r.kind = 'DIFFERENT_DEFINITION') measured
    on measured.indicator_id = t.indicator_id
  join greenplan.observation o on o.territory_id = area.territory_id and o.indicator_id = measured.measured_id
  join greenplan.source s on s.id = o.source_id;
comment on view greenplan.evidence_worked_out is
  'What greenplan.evidence must hold; the same row twice where two reorganisations lead from the province of a plan to the same area';

create table greenplan.evidence (
  target_id bigint not null references greenplan.target on delete cascade,
  observation_id bigint not null references greenplan.observation on delete cascade,
  current boolean not null,
  figure text not null,
  primary key (target_id, observation_id)
);
comment on table greenplan.evidence is
  'Which values are evidence for which target, whether they may prove it or not: of its indicator and of those that look like it, in the areas of the plan''s province and those that began when another one followed it; kept by triggers';
comment on column greenplan.evidence.current is 'The value counts: nothing came in its place, and nobody withdrew it';
comment on column greenplan.evidence.figure is
  'What the published method looks at, as a JSON array: key, territory, whether it counts what the target counts, value, qualifier, kind, as_of in days since 1970-01-01, its precision, title of the source, its date in such days, confidence, published_at and decided_at in microseconds since 1970-01-01 UTC';
create index evidence_of_observation on greenplan.evidence (observation_id);
call greenplan.is_kept_by_triggers('greenplan.evidence');
call greenplan.published_by('greenplan.evidence');
create view published.evidence as select target_id, observation_id, current, figure from greenplan.evidence;
comment on view published.evidence is 'Which values are evidence for which target, and what the published method looks at of them';

create function greenplan.keep_evidence_for_target(key bigint) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  delete from greenplan.evidence e where e.target_id = key;
  insert into greenplan.evidence select w.* from greenplan.evidence_worked_out w where w.target_id = key on conflict do nothing;
end $$;
create function greenplan.keep_evidence_by_value(key bigint) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  delete from greenplan.evidence e where e.observation_id = key;
  insert into greenplan.evidence select w.* from greenplan.evidence_worked_out w where w.observation_id = key on conflict do nothing;
end $$;

-- The arguments: what keeps it, and what asks for the targets, or the values, that a row, as $1, makes evidence or unmakes.
create function greenplan.evidence_is_kept_anew() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  r jsonb;
  these bigint[];
  keys bigint[] := '{}';
begin
  foreach r in array array_remove(array[to_jsonb(old), to_jsonb(new)], null) loop
    execute 'select array(' || tg_argv[1] || ')' into these using r;
    keys := keys || these;
  end loop;
  execute 'select greenplan.' || tg_argv[0] || '(key) from (select distinct unnest($1) order by 1) changed (key)' using keys;
  return null;
end $$;
create trigger evidence after insert or update on greenplan.observation for each row
  execute function greenplan.evidence_is_kept_anew('keep_evidence_by_value', 'select ($1 ->> ''id'')::bigint');
create trigger evidence after update of title, date on greenplan.source for each row
  execute function greenplan.evidence_is_kept_anew(
    'keep_evidence_by_value', 'select id from greenplan.observation where source_id = ($1 ->> ''id'')::bigint');
create trigger evidence after insert or update of indicator_id, plan_id, class_vi on greenplan.target for each row
  execute function greenplan.evidence_is_kept_anew('keep_evidence_for_target', 'select ($1 ->> ''id'')::bigint');
-- These happen seldom, and reach far.
create trigger evidence after update of province_id on greenplan.plan for each row
  execute function greenplan.evidence_is_kept_anew(
    'keep_evidence_for_target', 'select id from greenplan.target where plan_id = ($1 ->> ''id'')::bigint');
create trigger evidence after insert or update or delete on greenplan.indicator_relation for each row
  execute function greenplan.evidence_is_kept_anew(
    'keep_evidence_for_target', 'select id from greenplan.target where indicator_id = ($1 ->> ''indicator_id'')::bigint');
create trigger evidence after update of province_id, valid on greenplan.territory for each row
  execute function greenplan.evidence_is_kept_anew(
    'keep_evidence_by_value', 'select id from greenplan.observation where territory_id = ($1 ->> ''id'')::bigint');
create trigger evidence after insert or update or delete on greenplan.province_succession for each row
  execute function greenplan.evidence_is_kept_anew(
    'keep_evidence_for_target',
    'select t.id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where p.province_id = ($1 ->> ''predecessor_id'')::bigint');
create trigger evidence after update of date on greenplan.province_reorganisation for each row
  execute function greenplan.evidence_is_kept_anew(
    'keep_evidence_for_target',
    'select t.id from greenplan.province_succession f join greenplan.plan p on p.province_id = f.predecessor_id
     join greenplan.target t on t.plan_id = p.id where f.reorganisation_id = ($1 ->> ''id'')::bigint');

create or replace function greenplan.read_all_anew() returns void language sql as $$
  delete from greenplan.target_in_time;
  insert into greenplan.target_in_time select w.* from greenplan.target_in_time_worked_out w;
  delete from greenplan.duty_in_time;
  insert into greenplan.duty_in_time select w.* from greenplan.duty_in_time_worked_out w;
  delete from greenplan.listed_indicator;
  insert into greenplan.listed_indicator select w.* from greenplan.listed_indicator_worked_out w;
  delete from greenplan.evidence;
  insert into greenplan.evidence select distinct w.* from greenplan.evidence_worked_out w;
  delete from greenplan.plan_coverage;
$$;
insert into greenplan.evidence select distinct w.* from greenplan.evidence_worked_out w;

-- Whatever is compared already, and this.
do $$
begin
  execute 'create or replace view greenplan.kept_otherwise as ' || rtrim(pg_get_viewdef('greenplan.kept_otherwise'::regclass), '; ') || '
    union select ''evidence'', x.target_id from (
      with worked_out as materialized (select * from greenplan.evidence_worked_out)
      (select * from greenplan.evidence except select * from worked_out)
      union all
      (select * from worked_out except select * from greenplan.evidence)) x';
end $$;
