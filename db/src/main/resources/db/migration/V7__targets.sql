-- Promises with a value and a time, in all their forms.
create type greenplan.direction as enum ('UP', 'DOWN');
comment on type greenplan.direction is 'Which way is better';
create type greenplan.indicator_relation_kind as enum ('DIFFERENT_DEFINITION', 'SUCCEEDS');

create table greenplan.indicator (
  id bigint generated always as identity primary key,
  code text not null constraint indicator_code_is_unique unique
    constraint indicator_code_is_a_slug check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi text not null,
  name_en text not null,
  unit text,
  direction greenplan.direction,
  definition_vi text not null,
  definition_en text not null,
  folded text generated always as (published.fold(code || ' ' || name_vi || ' ' || name_en || ' ' || definition_vi)) stored
);
comment on table greenplan.indicator is 'What is measured, with its definition in the plan''s own terms';
comment on column greenplan.indicator.unit is 'Unit of its values, for instance %; null for an index';
comment on column greenplan.indicator.direction is 'Which way is better; null when there is none';
call record.watch('greenplan.indicator', 'folded');

create table greenplan.indicator_relation (
  id bigint generated always as identity primary key,
  indicator_id bigint not null references greenplan.indicator,
  related_id bigint not null references greenplan.indicator,
  kind greenplan.indicator_relation_kind not null,
  note_vi text not null,
  note_en text not null,
  constraint indicators_are_related_once unique (indicator_id, related_id),
  constraint indicator_is_not_related_to_itself check (indicator_id <> related_id)
);
comment on table greenplan.indicator_relation is 'Indicators that look alike but count something else, or whose definition changes between years';
call record.watch('greenplan.indicator_relation');

create type greenplan.target_form as enum (
  'SINGLE_VALUE', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'RANGE', 'RATE_PER_YEAR', 'REDUCTION', 'STABLE_AT', 'VALUE_PER_CLASS', 'PART_OF',
  'SHARE_OF_NEW', 'COUNT_PER_YEAR', 'RECURRING', 'ELIMINATION', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE');
create type greenplan.comparator as enum ('EQUAL', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'BETWEEN', 'STABLE_AT', 'NONE');
create type greenplan.comparison_grade as enum ('SAME', 'SIMILAR', 'NOT_COMPARABLE');

-- What a target promises: as the plan prints it, and as each amendment does. A pattern for the two tables below.
create table greenplan.promise (
  part_of_id bigint,
  title_vi text not null,
  title_en text not null,
  quote text not null,
  form greenplan.target_form not null,
  comparator greenplan.comparator not null,
  lower numeric,
  upper numeric,
  unit text,
  due_year int,
  year_from int,
  year_to int,
  base_year int,
  base_value numeric,
  class_vi text,
  class_en text,
  standard_vi text,
  standard_en text,
  steps_vi text[],
  steps_en text[],
  aspirational boolean not null default false,
  constraint bounds_fit_the_comparator check (case comparator
    when 'NONE' then lower is null and upper is null and unit is null
    when 'AT_MOST' then lower is null and upper is not null
    when 'BETWEEN' then lower is not null and upper is not null and lower < upper
    else lower is not null and upper is null end),
  constraint bounds_are_printed_positive check (lower >= 0 and upper >= 0),
  constraint comparator_fits_the_form check (case form
    when 'SINGLE_VALUE' then comparator = 'EQUAL'
    when 'AT_LEAST' then comparator = 'AT_LEAST'
    when 'MORE_THAN' then comparator = 'MORE_THAN'
    when 'AT_MOST' then comparator = 'AT_MOST'
    when 'RANGE' then comparator = 'BETWEEN'
    when 'STABLE_AT' then comparator = 'STABLE_AT'
    when 'RECURRING' then comparator = 'NONE'
    when 'ELIMINATION' then comparator = 'NONE'
    when 'COMPLIANCE' then comparator = 'NONE'
    when 'QUALITATIVE' then comparator = 'NONE'
    when 'DELIVERABLE' then comparator = 'NONE'
    else comparator in ('EQUAL', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'BETWEEN') end),
  constraint reduction_has_a_base_year check ((form = 'REDUCTION') = (base_year is not null)),
  constraint base_value_belongs_to_a_base_year check (base_value is null or base_year is not null),
  constraint value_per_class_names_its_class check ((form = 'VALUE_PER_CLASS') = (class_vi is not null and class_en is not null)),
  constraint part_names_its_whole check ((form = 'PART_OF') = (part_of_id is not null)),
  constraint compliance_names_its_standard check ((form = 'COMPLIANCE') = (standard_vi is not null and standard_en is not null)),
  constraint deliverable_has_steps check ((form = 'DELIVERABLE') = (cardinality(steps_vi) >= 2 and cardinality(steps_vi) = cardinality(steps_en)) is not false
    and (form = 'DELIVERABLE') = (steps_vi is not null and steps_en is not null)),
  constraint only_a_rate_has_years check (form = 'RATE_PER_YEAR' or (year_from is null and year_to is null)),
  constraint target_years_run_forward check (year_from <= year_to)
);

create table greenplan.target (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  clause_id bigint not null references greenplan.clause,
  objective_id bigint references greenplan.objective,
  indicator_id bigint not null references greenplan.indicator,
  code text not null,
  position int not null,
  like greenplan.promise including constraints including defaults,
  folded text generated always as (published.fold(code || ' ' || title_vi || ' ' || title_en || ' ' || quote)) stored,
  foreign key (part_of_id) references greenplan.target,
  constraint target_code_is_unique_in_a_plan unique (plan_id, code)
);
comment on table greenplan.target is 'A promise with a value and a time, one per number and year';
comment on column greenplan.target.code is '<clause>-<year>-<n>, in the order of the text';
comment on column greenplan.target.quote is 'The words that make the promise, verbatim from the clause';
comment on column greenplan.target.lower is 'Lower or only bound in unit, as printed and positive';
comment on column greenplan.target.upper is 'Upper bound in unit; the only one of AT_MOST';
comment on column greenplan.target.due_year is 'End of the period; null when the text gives none';
comment on column greenplan.target.base_value is 'Value of the base year in the indicator''s unit; null when the plan does not give it';
comment on column greenplan.target.aspirational is 'The plan says "phấn đấu"';
create index target_of_plan on greenplan.target (plan_id, position);
create index target_of_clause on greenplan.target (clause_id);
create index target_of_objective on greenplan.target (objective_id);
create index target_of_indicator on greenplan.target (indicator_id);
call record.watch('greenplan.target', 'folded');

create table greenplan.target_version (
  id bigint generated always as identity primary key,
  target_id bigint not null references greenplan.target,
  amendment_id bigint not null references greenplan.amendment,
  like greenplan.promise including constraints including defaults,
  repealed boolean not null default false,
  foreign key (part_of_id) references greenplan.target,
  constraint target_is_amended_once_by_an_amendment unique (target_id, amendment_id)
);
comment on table greenplan.target_version is 'What a target promises from the day of an amendment on; columns as in target';
comment on column greenplan.target_version.quote is 'The words of the amending act that make the promise, verbatim';
comment on column greenplan.target_version.repealed is 'The promise is taken back; the other columns say what it was';
call record.watch('greenplan.target_version');

drop table greenplan.promise;

-- Of two amendments of one day the later one counts; the earlier version is then in force on no day. Each version finds its own
-- days, and each branch stands on one table, joined to nothing: so a target asked for by its key, or the ones of a plan, are read alone, and
-- nobody numbers all versions of all targets.
create view greenplan.target_in_time as
  select t.id as target_id, null::bigint as amendment_id,
    daterange(null, (select min(a.effective_on) from greenplan.target_version v join greenplan.amendment a on a.id = v.amendment_id
      where v.target_id = t.id)) as valid,
    t.title_vi, t.title_en, t.quote, t.form, t.comparator, t.lower, t.upper, t.unit, t.due_year, t.year_from, t.year_to, t.base_year, t.base_value,
    t.class_vi, t.class_en, t.standard_vi, t.standard_en, t.steps_vi, t.steps_en, t.part_of_id, t.aspirational, false as repealed
  from greenplan.target t
  union all
  select v.target_id, v.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = v.amendment_id),
      (select min(b.effective_on) from greenplan.target_version w join greenplan.amendment b on b.id = w.amendment_id
        where w.target_id = v.target_id
          and (b.effective_on, b.id) > (select a.effective_on, a.id from greenplan.amendment a where a.id = v.amendment_id))) as valid,
    v.title_vi, v.title_en, v.quote, v.form, v.comparator, v.lower, v.upper, v.unit, v.due_year, v.year_from, v.year_to, v.base_year, v.base_value,
    v.class_vi, v.class_en, v.standard_vi, v.standard_en, v.steps_vi, v.steps_en, v.part_of_id, v.aspirational, v.repealed
  from greenplan.target_version v;
comment on view greenplan.target_in_time is 'What each target promises from when to when, as printed and as amended';

create table greenplan.target_comparison (
  id bigint generated always as identity primary key,
  target_id bigint not null references greenplan.target,
  other_plan text not null,
  other_target text not null,
  grade greenplan.comparison_grade not null,
  reason_vi text not null,
  reason_en text not null,
  constraint targets_are_compared_once unique (target_id, other_plan, other_target)
);
comment on table greenplan.target_comparison is 'The editor''s judgement whether a target of another plan measures the same';
comment on column greenplan.target_comparison.other_plan is 'Code of the other plan; it may be loaded later';
call record.watch('greenplan.target_comparison');
