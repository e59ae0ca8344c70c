-- Views that a join reaches by a key: what was grouped over all duties is asked for each, and a target finds the rows that speak of it within its plan and
-- indicator.
create or replace view published.duty_standing as
  select d.id as duty_id, (
    select case
      when count(s.report_id) = 0 then 'NO_REPORT'
      when count(distinct coalesce(s.state::text, 'UNSTATED')) > 1 then 'DIFFERING'
      else coalesce(min(s.state::text), 'UNSTATED') end
    from (
      select p.report_id, p.state, rank() over (order by c.year desc, c.id desc) as place
      from published.duty_progress p
      join greenplan.report r on r.id = p.report_id
      join greenplan.cycle c on c.id = r.cycle_id
      where p.duty_id = d.id and p.current and not p.withdrawn) s
    where s.place = 1)::greenplan.duty_standing as standing
  from greenplan.duty d;

create or replace view published.value_statement as
  select s.id, v.report_id, t.id as target_id, s.value_id, s.revision, s.words, s.no_data_reason, s.kind, s.as_of, s.territory_id, s.source,
    s.reason, s.accepted_at,
    s.revision = v.revision - case when v.accepted_at is null then 1 else 0 end as current
  from greenplan.value_statement s
  join greenplan.report_value v on v.id = s.value_id
  join greenplan.target f on f.id = v.target_id
  join greenplan.target t on t.plan_id = f.plan_id and t.indicator_id = f.indicator_id
    and (t.id = f.id
      or (s.no_data_reason is not null and t.class_vi is not distinct from f.class_vi
        and t.form not in ('RECURRING', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE')
        and f.form not in ('RECURRING', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE')
        and not exists (select from greenplan.report_value own where own.report_id = v.report_id and own.target_id = t.id)));
create index value_of_target on greenplan.report_value (target_id);

-- Who was there before whoever answers today: found by index, so that not every row is asked who answers for it.
create index succession_from_agency on greenplan.agency_succession (predecessor_id);
create index succession_to_agency on greenplan.agency_succession (successor_id);
create function greenplan.lines_to(agencies bigint[]) returns setof bigint language sql stable as $$
  with recursive line (id) as (
    select unnest(agencies)
    union select s.predecessor_id from line join greenplan.agency_succession s on s.successor_id = line.id)
  select id from line
$$;
comment on function greenplan.lines_to is 'The agencies and all that came before them in any reorganisation: of no other can agency_on give one of them';
create function greenplan.province_lines_to(provinces bigint[]) returns setof bigint language sql stable as $$
  with recursive line (id) as (
    select unnest(provinces)
    union select s.predecessor_id from line join greenplan.province_succession s on s.successor_id = line.id)
  select id from line
$$;
comment on function greenplan.province_lines_to is 'The provinces and all that came before them in any reorganisation: of no other can province_on give one of them';

-- The indicators of lists that leave out what is fictional are kept, so that a list does not look at all others.
create view greenplan.listed_indicator_worked_out as
  select i.id as indicator_id from greenplan.indicator i
  where exists (select from greenplan.target t join greenplan.plan p on p.id = t.plan_id join greenplan.province v on v.id = p.province_id
      where t.indicator_id = i.id and not v.sample)
    or exists (select from greenplan.observation o join greenplan.territory a on a.id = o.territory_id join greenplan.province v on v.id = a.province_id
      where o.indicator_id = i.id and not v.sample)
    or not (exists (select from greenplan.target t where t.indicator_id = i.id)
      or exists (select from greenplan.observation o where o.indicator_id = i.id));
create table greenplan.listed_indicator (indicator_id bigint primary key references greenplan.indicator on delete cascade);
comment on table greenplan.listed_indicator is
  'Indicators that a real province promises or measures, and those that nobody uses yet; kept by triggers. All others are fictional';
-- Where one account does everything, it owns them.
do $$ begin
  if current_user <> '${app}' then
    revoke insert, update, delete on greenplan.listed_indicator from "${app}";
  end if;
end $$;
create view published.listed_indicator as select indicator_id from greenplan.listed_indicator;

create function greenplan.list_indicator_anew(key bigint) returns void language sql as $$
  insert into greenplan.listed_indicator select w.indicator_id from greenplan.listed_indicator_worked_out w where w.indicator_id = key
  on conflict do nothing;
  delete from greenplan.listed_indicator l where l.indicator_id = key
    and not exists (select from greenplan.listed_indicator_worked_out w where w.indicator_id = key);
$$;
-- The argument asks for the indicators that a row, as $1, may bring into lists or take out.
create function greenplan.indicator_is_listed_anew() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  r jsonb;
begin
  foreach r in array array_remove(array[to_jsonb(old), to_jsonb(new)], null) loop
    execute 'select greenplan.list_indicator_anew(key) from (' || tg_argv[0] || ') used (key)' using r;
  end loop;
  return null;
end $$;
create trigger listed after insert on greenplan.indicator for each row
  execute function greenplan.indicator_is_listed_anew('select ($1 ->> ''id'')::bigint');
create trigger listed after insert or update of indicator_id, plan_id or delete on greenplan.target for each row
  execute function greenplan.indicator_is_listed_anew('select ($1 ->> ''indicator_id'')::bigint');
create trigger listed after insert or update of indicator_id, territory_id or delete on greenplan.observation for each row
  execute function greenplan.indicator_is_listed_anew('select ($1 ->> ''indicator_id'')::bigint');
create trigger listed after update of sample on greenplan.province for each row
  execute function greenplan.indicator_is_listed_anew('select id from greenplan.indicator');

create or replace function greenplan.read_all_anew() returns void language sql as $$
  delete from greenplan.target_in_time;
  insert into greenplan.target_in_time select w.* from greenplan.target_in_time_worked_out w;
  delete from greenplan.duty_in_time;
  insert into greenplan.duty_in_time select w.* from greenplan.duty_in_time_worked_out w;
  delete from greenplan.listed_indicator;
  insert into greenplan.listed_indicator select w.* from greenplan.listed_indicator_worked_out w;
  delete from greenplan.plan_coverage;
$$;
select greenplan.read_all_anew();
create or replace view greenplan.kept_otherwise as
  select 'target_in_time' as tbl, x.target_id as key from (
    (select * from greenplan.target_in_time except all select * from greenplan.target_in_time_worked_out)
    union all
    (select * from greenplan.target_in_time_worked_out except all select * from greenplan.target_in_time)) x
  union
  select 'duty_in_time', x.duty_id from (
    (select * from greenplan.duty_in_time except all select * from greenplan.duty_in_time_worked_out)
    union all
    (select * from greenplan.duty_in_time_worked_out except all select * from greenplan.duty_in_time)) x
  union
  select 'listed_indicator', x.indicator_id from (
    (select * from greenplan.listed_indicator except all select * from greenplan.listed_indicator_worked_out)
    union all
    (select * from greenplan.listed_indicator_worked_out except all select * from greenplan.listed_indicator)) x;
