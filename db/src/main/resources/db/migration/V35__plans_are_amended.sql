-- A plan is amended by an act: from a day on a target or a duty reads otherwise, or is repealed. What was printed stays in its own
-- table; each amendment adds a version, and who asks for a day gets the version in force on it.
create table greenplan.amendment (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  act_kind text not null,
  act_number text not null,
  act_date date not null,
  act_issuer text not null,
  effective_on date not null,
  summary_vi text not null constraint amendment_says_what_it_does check (summary_vi ~ '[^[:space:]]'),
  summary_en text not null,
  version int not null default 1,
  constraint plan_is_amended_once_by_an_act unique (plan_id, act_number, effective_on)
);
comment on table greenplan.amendment is 'An act that changes promises or duties of a plan';
comment on column greenplan.amendment.act_number is 'Number of the act, for instance 12/QĐ-UBND';
comment on column greenplan.amendment.effective_on is 'First day on which the plan reads as amended; may lie ahead';
comment on column greenplan.amendment.summary_vi is 'What it changes, in one sentence';
comment on column greenplan.amendment.version is 'Number of changes, from 1';

create table greenplan.target_version (like greenplan.target including constraints);
alter table greenplan.target_version
  drop column id, drop column plan_id, drop column clause_id, drop column objective_id, drop column indicator_id, drop column code,
  drop column position, drop column folded;
alter table greenplan.target_version
  add column id bigint generated always as identity primary key,
  add column target_id bigint not null references greenplan.target,
  add column amendment_id bigint not null references greenplan.amendment,
  add column repealed boolean not null default false,
  add foreign key (part_of_id) references greenplan.target,
  add constraint target_is_amended_once_by_an_amendment unique (target_id, amendment_id);
comment on table greenplan.target_version is 'What a target promises from the day of an amendment on; columns as in target';
comment on column greenplan.target_version.quote is 'The words of the amending act that make the promise, verbatim';
comment on column greenplan.target_version.repealed is 'The promise is taken back; the other columns say what it was';

create table greenplan.duty_version (
  id bigint generated always as identity primary key,
  duty_id bigint not null references greenplan.duty,
  amendment_id bigint not null references greenplan.amendment,
  title_vi text not null,
  title_en text not null,
  text text not null,
  repealed boolean not null default false,
  constraint duty_is_amended_once_by_an_amendment unique (duty_id, amendment_id)
);
comment on table greenplan.duty_version is 'How a duty reads from the day of an amendment on';
comment on column greenplan.duty_version.text is 'The words of the amending act, verbatim';
comment on column greenplan.duty_version.repealed is 'The duty is taken back; the other columns say what it was';

create index amendment_of_plan on greenplan.amendment (plan_id, effective_on);

create trigger next_version before update on greenplan.amendment for each row execute function greenplan.next_version();
call audit.watch('greenplan.amendment');
call audit.watch('greenplan.target_version');
call audit.watch('greenplan.duty_version');

create view published.amendment with (security_barrier) as select * from greenplan.amendment;

-- Of two amendments of one day the later one counts; the earlier version is then in force on no day.
create view greenplan.target_in_time as
  select target_id, amendment_id, daterange(effective_on, lead(effective_on) over (partition by target_id order by effective_on nulls first, amendment_id)) as valid,
    title_vi, title_en, quote, form, comparator, lower, upper, unit, due_year, year_from, year_to, base_year, base_value, class_vi, class_en,
    standard_vi, standard_en, steps_vi, steps_en, part_of_id, aspirational, repealed
  from (
    select id as target_id, null::bigint as amendment_id, null::date as effective_on,
      title_vi, title_en, quote, form, comparator, lower, upper, unit, due_year, year_from, year_to, base_year, base_value, class_vi, class_en,
      standard_vi, standard_en, steps_vi, steps_en, part_of_id, aspirational, false as repealed
    from greenplan.target
    union all
    select v.target_id, v.amendment_id, a.effective_on,
      v.title_vi, v.title_en, v.quote, v.form, v.comparator, v.lower, v.upper, v.unit, v.due_year, v.year_from, v.year_to, v.base_year, v.base_value,
      v.class_vi, v.class_en, v.standard_vi, v.standard_en, v.steps_vi, v.steps_en, v.part_of_id, v.aspirational, v.repealed
    from greenplan.target_version v join greenplan.amendment a on a.id = v.amendment_id
  ) versions;
comment on view greenplan.target_in_time is 'What each target promises from when to when, as printed and as amended';

create view published.target_version with (security_barrier) as select * from greenplan.target_in_time;

create view greenplan.duty_in_time as
  select duty_id, amendment_id, daterange(effective_on, lead(effective_on) over (partition by duty_id order by effective_on nulls first, amendment_id)) as valid,
    title_vi, title_en, text, repealed
  from (
    select d.id as duty_id, null::bigint as amendment_id, null::date as effective_on, d.title_vi, d.title_en, c.text, false as repealed
    from greenplan.duty d join greenplan.clause c on c.id = d.clause_id
    union all
    select v.duty_id, v.amendment_id, a.effective_on, v.title_vi, v.title_en, v.text, v.repealed
    from greenplan.duty_version v join greenplan.amendment a on a.id = v.amendment_id
  ) versions;
comment on view greenplan.duty_in_time is 'How each duty reads from when to when, as printed and as amended';
create view published.duty_version with (security_barrier) as select * from greenplan.duty_in_time;

-- A plan that replaces an earlier one points back.
alter table greenplan.plan
  add column supersedes text,
  add column supersedes_from date,
  add constraint superseding_says_since_when check ((supersedes is null) = (supersedes_from is null)),
  add constraint plan_does_not_supersede_itself check (supersedes <> code);
comment on column greenplan.plan.supersedes is 'Code of the plan that it replaces; that may be loaded later';
comment on column greenplan.plan.supersedes_from is 'First day on which it counts in place of the other';
create or replace view published.plan with (security_barrier) as
  select id, province_id, territory_id, code, title_vi, title_en, period_from, period_to, vision_year, act_kind, act_number, act_date, act_issuer,
    act_signatory, act_capacity, focal_agency, loaded_at, supersedes, supersedes_from
  from greenplan.plan;
