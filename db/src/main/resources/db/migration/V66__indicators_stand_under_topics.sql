-- Lists show indicators under topics: those of the targets that they measure. Kept, so that a list does not look at all targets of the country.
create view greenplan.indicator_signpost_worked_out as
  select s.indicator_id, array_agg(s.topic order by s.first desc, s.often desc, s.topic) as topics
  from (
    select t.indicator_id, e.topic, count(*) filter (where e.place = 1) as first, count(*) as often
    from greenplan.signpost p
    join greenplan.target t on t.id = p.target_id
    cross join lateral unnest(p.topics) with ordinality e (topic, place)
    where t.indicator_id is not null
    group by t.indicator_id, e.topic) s
  group by s.indicator_id;
comment on view greenplan.indicator_signpost_worked_out is 'Rows of indicator_signpost, as they must be';

create table greenplan.indicator_signpost (
  indicator_id bigint primary key references greenplan.indicator on delete cascade,
  topics text[] not null
);
comment on table greenplan.indicator_signpost is
  'Topics under which readers find an indicator, from the signposts at the targets that it measures; kept by triggers. None: no row';
comment on column greenplan.indicator_signpost.topics is
  'Codes of topics: first what stands first at most of its targets, then what stands at most of them';
create view published.indicator_signpost as select indicator_id, topics from greenplan.indicator_signpost;

create function greenplan.indicator_stands_anew(key bigint) returns void language plpgsql as $$
begin
  -- Most changes change nothing here. Who changes something waits for who does so at the same time, and looks again at what that one left.
  if (select w.topics from greenplan.indicator_signpost_worked_out w where w.indicator_id = key)
      is not distinct from (select s.topics from greenplan.indicator_signpost s where s.indicator_id = key) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('indicator_signpost', key));
  delete from greenplan.indicator_signpost s where s.indicator_id = key;
  insert into greenplan.indicator_signpost select w.* from greenplan.indicator_signpost_worked_out w where w.indicator_id = key;
end $$;
comment on function greenplan.indicator_stands_anew is 'Writes anew under which topics an indicator stands';

create function greenplan.signpost_of_indicator() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  key bigint;
begin
  for key in select distinct i from unnest(array[
      case when tg_table_name = 'target' and tg_op <> 'INSERT' then (to_jsonb(old) ->> 'indicator_id')::bigint end,
      case when tg_table_name = 'target' and tg_op <> 'DELETE' then (to_jsonb(new) ->> 'indicator_id')::bigint end,
      case when tg_table_name = 'signpost' and tg_op <> 'INSERT' then
        (select indicator_id from greenplan.target where id = (to_jsonb(old) ->> 'target_id')::bigint) end,
      case when tg_table_name = 'signpost' and tg_op <> 'DELETE' then
        (select indicator_id from greenplan.target where id = (to_jsonb(new) ->> 'target_id')::bigint) end]) i
      where i is not null loop
    perform greenplan.indicator_stands_anew(key);
  end loop;
  return null;
end $$;
create trigger signpost_of_indicator after update of indicator_id or delete on greenplan.target for each row
  execute function greenplan.signpost_of_indicator();
create trigger signpost_of_indicator after insert or update or delete on greenplan.signpost for each row
  execute function greenplan.signpost_of_indicator();

insert into greenplan.indicator_signpost select w.* from greenplan.indicator_signpost_worked_out w;
call greenplan.is_kept_by_triggers('greenplan.indicator_signpost');
call greenplan.published_by('greenplan.indicator_signpost');

create or replace function greenplan.read_all_anew() returns void language sql as $$
  delete from greenplan.target_in_time;
  insert into greenplan.target_in_time select w.* from greenplan.target_in_time_worked_out w;
  delete from greenplan.duty_in_time;
  insert into greenplan.duty_in_time select w.* from greenplan.duty_in_time_worked_out w;
  delete from greenplan.listed_indicator;
  insert into greenplan.listed_indicator select w.* from greenplan.listed_indicator_worked_out w;
  delete from greenplan.indicator_signpost;
  insert into greenplan.indicator_signpost select w.* from greenplan.indicator_signpost_worked_out w;
  delete from greenplan.evidence;
  insert into greenplan.evidence select distinct w.* from greenplan.evidence_worked_out w;
  delete from greenplan.plan_coverage;
$$;
