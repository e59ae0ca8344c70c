-- Words of a plan may have an English translation beside them. It is nobody's law: whoever made it is named, and only the Vietnamese words count.
alter table greenplan.plan
  add translator_vi text,
  add translator_en text,
  add constraint translator_is_named_in_both_languages check (num_nonnulls(translator_vi, translator_en) in (0, 2));
comment on column greenplan.plan.translator_vi is 'Who made the unofficial English translations of its words; null while there are none';
comment on column greenplan.plan.translator_en is 'The same in English';
alter table greenplan.clause
  add translation text,
  add constraint only_words_are_translated check (translation is null or text is not null);
comment on column greenplan.clause.translation is 'Unofficial English translation of its words, by the translator of the plan; null while nobody made one';
alter table greenplan.target add translation text;
comment on column greenplan.target.translation is 'Unofficial English translation of the quote as printed, by the translator of the plan; null while nobody made one';

create or replace view published.plan as
  select id, province_id, territory_id, code, title_vi, title_en, period_from, period_to, vision_year, act_kind, act_number, act_date,
    act_issuer, act_signatory, act_capacity, focal_agency, loaded_at, supersedes, supersedes_from, translator_vi, translator_en
  from greenplan.plan;
create or replace view published.clause as
  select id, plan_id, parent_id, path, position, role, label_vi, label_en, text, is_reporting, is_funding, translation
  from greenplan.clause;
create or replace view published.target as
  select id, plan_id, clause_id, objective_id, indicator_id, part_of_id, code, position, title_vi, title_en, quote, form, comparator,
    lower, upper, unit, due_year, year_from, year_to, base_year, base_value, class_vi, class_en, standard_vi, standard_en, steps_vi,
    steps_en, aspirational, amendment_id, territory_id, translation
  from greenplan.target;
