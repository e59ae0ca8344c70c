-- An act adds targets and duties to a plan, and says on which area, and from which level, a target is judged from its day on.
alter table greenplan.indicator add column amendment_id bigint references greenplan.amendment;
comment on column greenplan.indicator.amendment_id is 'The act that brought it; null when a package did';
create index indicator_added_by on greenplan.indicator (amendment_id) where amendment_id is not null;

alter table greenplan.indicator alter column name_en drop not null, alter column definition_en drop not null;
alter table greenplan.indicator alter column folded set expression as
  (published.fold(code || ' ' || name_vi || coalesce(' ' || name_en, '') || ' ' || definition_vi));
comment on column greenplan.indicator.name_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
comment on column greenplan.indicator.definition_en is 'English; null while nobody has put it into English, and Vietnamese is shown';

alter table greenplan.target alter column title_en drop not null;
alter table greenplan.target alter column folded set expression as
  (published.fold(code || ' ' || title_vi || coalesce(' ' || title_en, '') || ' ' || quote));
comment on column greenplan.target.title_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
alter table greenplan.target alter column clause_id drop not null;
alter table greenplan.target add column amendment_id bigint references greenplan.amendment;
alter table greenplan.target add column territory_id bigint references greenplan.territory;
comment on column greenplan.target.clause_id is 'Where it stands; of a target that an act added the clause that it joins, null when it joins none';
comment on column greenplan.target.amendment_id is 'The act that added it, in whose words it is quoted; null as printed';
comment on column greenplan.target.territory_id is 'The area on which it is judged; null for that of the plan';
comment on column greenplan.target.code is '<clause>-<year>-<n>, in the order of the text; BS-<year>-<n> of a target that an act added';
create index target_added_by on greenplan.target (amendment_id) where amendment_id is not null;
alter table greenplan.target drop constraint reduction_has_a_base_year;
alter table greenplan.target
  add constraint printed_target_stands_in_a_clause check (amendment_id is not null or clause_id is not null),
  add constraint printed_target_is_judged_on_the_area_of_the_plan check (amendment_id is not null or territory_id is null),
  add constraint reduction_has_a_base_year
    check (case when form = 'REDUCTION' then base_year is not null else amendment_id is not null or base_year is null end),
  add constraint stated_start_has_year_and_value check (form = 'REDUCTION' or (base_year is null) = (base_value is null)),
  add constraint stated_start_belongs_to_a_level check (base_year is null
    or form in ('REDUCTION', 'RATE_PER_YEAR', 'SINGLE_VALUE', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'RANGE', 'STABLE_AT', 'VALUE_PER_CLASS',
      'PART_OF', 'SHARE_OF_NEW'));

alter table greenplan.target_version add column territory_id bigint references greenplan.territory;
alter table greenplan.target_version add column judged_by_id bigint references greenplan.amendment;
comment on column greenplan.target_version.territory_id is 'The area on which it is judged from then on; null for that of the plan';
comment on column greenplan.target_version.judged_by_id is 'The act that named that area, this one or one before it';
comment on column greenplan.target_version.base_value is
  'Value of the base year in the indicator''s unit; of another form than a reduction the level from which the act lets the path begin';
alter table greenplan.target_version drop constraint reduction_has_a_base_year;
alter table greenplan.target_version
  add constraint reduction_has_a_base_year check (form <> 'REDUCTION' or base_year is not null),
  add constraint stated_start_has_year_and_value check (form = 'REDUCTION' or (base_year is null) = (base_value is null)),
  add constraint stated_start_belongs_to_a_level check (base_year is null
    or form in ('REDUCTION', 'RATE_PER_YEAR', 'SINGLE_VALUE', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'RANGE', 'STABLE_AT', 'VALUE_PER_CLASS',
      'PART_OF', 'SHARE_OF_NEW')),
  add constraint another_area_is_named_by_an_act check ((territory_id is null) = (judged_by_id is null));

-- As before, and with what an act added: that begins on the day of its act.
create or replace view greenplan.target_in_time as
  select t.id as target_id, t.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = t.amendment_id),
      (select min(a.effective_on) from greenplan.target_version v join greenplan.amendment a on a.id = v.amendment_id
        where v.target_id = t.id)) as valid,
    t.title_vi, t.title_en, t.quote, t.form, t.comparator, t.lower, t.upper, t.unit, t.due_year, t.year_from, t.year_to, t.base_year, t.base_value,
    t.class_vi, t.class_en, t.standard_vi, t.standard_en, t.steps_vi, t.steps_en, t.part_of_id, t.aspirational, false as repealed,
    t.territory_id, case when t.territory_id is not null then t.amendment_id end as judged_by_id
  from greenplan.target t
  union all
  select v.target_id, v.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = v.amendment_id),
      (select min(b.effective_on) from greenplan.target_version w join greenplan.amendment b on b.id = w.amendment_id
        where w.target_id = v.target_id
          and (b.effective_on, b.id) > (select a.effective_on, a.id from greenplan.amendment a where a.id = v.amendment_id))) as valid,
    v.title_vi, v.title_en, v.quote, v.form, v.comparator, v.lower, v.upper, v.unit, v.due_year, v.year_from, v.year_to, v.base_year, v.base_value,
    v.class_vi, v.class_en, v.standard_vi, v.standard_en, v.steps_vi, v.steps_en, v.part_of_id, v.aspirational, v.repealed,
    v.territory_id, v.judged_by_id
  from greenplan.target_version v;

alter table greenplan.duty alter column title_en drop not null;
comment on column greenplan.duty.title_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
alter table greenplan.duty alter column clause_id drop not null;
alter table greenplan.duty add column amendment_id bigint references greenplan.amendment;
alter table greenplan.duty add column group_id bigint references greenplan.clause;
alter table greenplan.duty add column text text;
comment on column greenplan.duty.clause_id is 'The clause that is its words; null when an act added it';
comment on column greenplan.duty.amendment_id is 'The act that added it; null as printed';
comment on column greenplan.duty.group_id is 'Of a duty that an act added the section that it joins, null when it joins none';
comment on column greenplan.duty.text is 'The words of the act that added it, verbatim';
comment on column greenplan.duty.code is 'Path of its clause; BS(<n>) of a duty that an act added';
create index duty_added_by on greenplan.duty (amendment_id) where amendment_id is not null;
alter table greenplan.duty
  add constraint duty_has_its_words_from_a_clause_or_an_act
    check ((clause_id is null) = (amendment_id is not null) and (text is null) = (amendment_id is null)),
  add constraint only_an_added_duty_joins_a_section check (group_id is null or amendment_id is not null);
alter table greenplan.duty alter column folded set expression as
  (published.fold(code || ' ' || title_vi || coalesce(' ' || title_en, '') || coalesce(' ' || text, '')));

create or replace view greenplan.duty_in_time as
  select d.id as duty_id, d.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = d.amendment_id),
      (select min(a.effective_on) from greenplan.duty_version v join greenplan.amendment a on a.id = v.amendment_id
        where v.duty_id = d.id)) as valid,
    d.title_vi, d.title_en, coalesce(d.text, (select c.text from greenplan.clause c where c.id = d.clause_id)) as text, false as repealed
  from greenplan.duty d
  union all
  select v.duty_id, v.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = v.amendment_id),
      (select min(b.effective_on) from greenplan.duty_version w join greenplan.amendment b on b.id = w.amendment_id
        where w.duty_id = v.duty_id
          and (b.effective_on, b.id) > (select a.effective_on, a.id from greenplan.amendment a where a.id = v.amendment_id))) as valid,
    v.title_vi, v.title_en, v.text, v.repealed
  from greenplan.duty_version v;

create or replace view published.target as
  select id, plan_id, clause_id, objective_id, indicator_id, part_of_id, code, position, title_vi, title_en, quote, form, comparator,
    lower, upper, unit, due_year, year_from, year_to, base_year, base_value, class_vi, class_en, standard_vi, standard_en, steps_vi,
    steps_en, aspirational, amendment_id, territory_id
  from greenplan.target;
create or replace view published.target_version as
  select target_id, amendment_id, valid, title_vi, title_en, quote, form, comparator, lower, upper, unit, due_year, year_from,
    year_to, base_year, base_value, class_vi, class_en, standard_vi, standard_en, steps_vi, steps_en, part_of_id, aspirational,
    repealed, territory_id, judged_by_id
  from greenplan.target_in_time;
create or replace view published.duty as
  select id, plan_id, clause_id, code, position, title_vi, title_en, audience, amendment_id, group_id
  from greenplan.duty;
