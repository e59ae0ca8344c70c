-- How targets and duties read from when to when is kept in tables, one row a version with its days, and no reader works it out. Triggers write
-- them in the transaction that changes a version, an act's day or the words of a clause; nobody else may. The views that worked it out say what
-- the tables must hold: ./run verify compares.
alter view greenplan.target_in_time rename to target_in_time_worked_out;
alter view greenplan.duty_in_time rename to duty_in_time_worked_out;

create table greenplan.target_in_time (like greenplan.target_in_time_worked_out);
alter table greenplan.target_in_time
  alter column target_id set not null,
  alter column valid set not null,
  add foreign key (target_id) references greenplan.target on delete cascade,
  add foreign key (amendment_id) references greenplan.amendment,
  add constraint version_of_a_target_is_kept_once unique nulls not distinct (target_id, amendment_id),
  add constraint target_reads_one_way_a_day exclude using gist (target_id with =, valid with &&);
comment on table greenplan.target_in_time is
  'What each target promises from when to when, as printed and as amended, kept by triggers; other columns as in target';
comment on column greenplan.target_in_time.amendment_id is 'The act by which it reads so, or that added it; null as printed';
comment on column greenplan.target_in_time.valid is 'The days on which it reads so; empty when another act of the same day came later';
comment on column greenplan.target_in_time.repealed is 'The promise is taken back; the other columns say what it was';
create index target_amended_by on greenplan.target_in_time (amendment_id) where amendment_id is not null;
create index target_version_of_amendment on greenplan.target_version (amendment_id);

create table greenplan.duty_in_time (like greenplan.duty_in_time_worked_out);
alter table greenplan.duty_in_time
  alter column duty_id set not null,
  alter column valid set not null,
  add foreign key (duty_id) references greenplan.duty on delete cascade,
  add foreign key (amendment_id) references greenplan.amendment,
  add constraint version_of_a_duty_is_kept_once unique nulls not distinct (duty_id, amendment_id),
  add constraint duty_reads_one_way_a_day exclude using gist (duty_id with =, valid with &&);
comment on table greenplan.duty_in_time is 'How each duty reads from when to when, as printed and as amended, kept by triggers';
comment on column greenplan.duty_in_time.amendment_id is 'The act by which it reads so, or that added it; null as printed';
comment on column greenplan.duty_in_time.valid is 'The days on which it reads so; empty when another act of the same day came later';
comment on column greenplan.duty_in_time.repealed is 'The duty is taken back; the other columns say what it was';
create index duty_amended_by on greenplan.duty_in_time (amendment_id) where amendment_id is not null;
create index duty_version_of_amendment on greenplan.duty_version (amendment_id);

-- Where one account does everything, it owns them.
do $$ begin
  if current_user <> '${app}' then
    revoke insert, update, delete on greenplan.target_in_time, greenplan.duty_in_time from "${app}";
  end if;
end $$;

create function greenplan.read_target_anew(key bigint) returns void language plpgsql as $$
begin
  -- One after another: whoever comes second sees the versions of whoever came first.
  perform from greenplan.target t where t.id = key for no key update;
  delete from greenplan.target_in_time k where k.target_id = key;
  insert into greenplan.target_in_time select w.* from greenplan.target_in_time_worked_out w where w.target_id = key;
end $$;
create function greenplan.read_duty_anew(key bigint) returns void language plpgsql as $$
begin
  perform from greenplan.duty d where d.id = key for no key update;
  delete from greenplan.duty_in_time k where k.duty_id = key;
  insert into greenplan.duty_in_time select w.* from greenplan.duty_in_time_worked_out w where w.duty_id = key;
end $$;
create function greenplan.read_all_anew() returns void language sql as $$
  delete from greenplan.target_in_time;
  insert into greenplan.target_in_time select w.* from greenplan.target_in_time_worked_out w;
  delete from greenplan.duty_in_time;
  insert into greenplan.duty_in_time select w.* from greenplan.duty_in_time_worked_out w;
$$;
comment on function greenplan.read_all_anew is 'Keeps all versions with their days anew: for rows that were written past the triggers';
select greenplan.read_all_anew();

-- The argument names the column that holds the key of the target or of the duty.
create function greenplan.target_is_read_anew() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform greenplan.read_target_anew(key)
  from (select distinct (r ->> tg_argv[0])::bigint from unnest(array[to_jsonb(old), to_jsonb(new)]) r where r is not null order by 1) changed (key);
  return null;
end $$;
create function greenplan.duty_is_read_anew() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform greenplan.read_duty_anew(key)
  from (select distinct (r ->> tg_argv[0])::bigint from unnest(array[to_jsonb(old), to_jsonb(new)]) r where r is not null order by 1) changed (key);
  return null;
end $$;
create function greenplan.act_counts_from_another_day() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform greenplan.read_target_anew(key) from (
    select target_id from greenplan.target_version where amendment_id = new.id
    union select id from greenplan.target where amendment_id = new.id order by 1) touched (key);
  perform greenplan.read_duty_anew(key) from (
    select duty_id from greenplan.duty_version where amendment_id = new.id
    union select id from greenplan.duty where amendment_id = new.id order by 1) touched (key);
  return null;
end $$;
create function greenplan.clause_reads_otherwise() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform greenplan.read_duty_anew(d.id) from greenplan.duty d where d.clause_id = new.id;
  return null;
end $$;
create trigger in_time after insert or update on greenplan.target for each row execute function greenplan.target_is_read_anew('id');
create trigger in_time after insert or update or delete on greenplan.target_version
  for each row execute function greenplan.target_is_read_anew('target_id');
create trigger in_time after insert or update on greenplan.duty for each row execute function greenplan.duty_is_read_anew('id');
create trigger in_time after insert or update or delete on greenplan.duty_version
  for each row execute function greenplan.duty_is_read_anew('duty_id');
create trigger in_time after update of effective_on on greenplan.amendment
  for each row execute function greenplan.act_counts_from_another_day();
create trigger in_time after update of text on greenplan.clause for each row execute function greenplan.clause_reads_otherwise();

create view greenplan.kept_otherwise as
  select 'target_in_time' as tbl, x.target_id as key from (
    (select * from greenplan.target_in_time except all select * from greenplan.target_in_time_worked_out)
    union all
    (select * from greenplan.target_in_time_worked_out except all select * from greenplan.target_in_time)) x
  union
  select 'duty_in_time', x.duty_id from (
    (select * from greenplan.duty_in_time except all select * from greenplan.duty_in_time_worked_out)
    union all
    (select * from greenplan.duty_in_time_worked_out except all select * from greenplan.duty_in_time)) x;
comment on view greenplan.kept_otherwise is 'Every row that is kept otherwise than it is worked out; no row means that all is kept as it should be';

create or replace view published.target_version as
  select target_id, amendment_id, valid, title_vi, title_en, quote, form, comparator, lower, upper, unit, due_year, year_from,
    year_to, base_year, base_value, class_vi, class_en, standard_vi, standard_en, steps_vi, steps_en, part_of_id, aspirational,
    repealed, territory_id, judged_by_id
  from greenplan.target_in_time;
create or replace view published.duty_version as
  select duty_id, amendment_id, valid, title_vi, title_en, text, repealed
  from greenplan.duty_in_time;

-- A file is found from the figure that it proves: over the row of the report, not over the words of the source's code.
create or replace view published.source_file with (security_barrier) as
  select f.id, o.id as observation_id, t.code as target_code, f.media_type, f.size
  from greenplan.report_file f
  join greenplan.report_value v on v.id = f.value_id
  join greenplan.target t on t.id = v.target_id
  join greenplan.observation o on o.report_value_id = v.id
  join greenplan.source s on s.id = o.source_id and s.code = 'report-value-' || v.id || '-' || f.revision
  where f.revision < v.revision or v.accepted_at is not null;

-- Joins that had to read a whole table.
create index note_on_clause on greenplan.note (clause_id);
create index official_code_of_province on greenplan.province_official_code (province_id, valid);
create index comparison_with_another on greenplan.target_comparison (other_plan, other_target);
