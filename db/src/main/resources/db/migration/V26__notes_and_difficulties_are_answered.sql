-- The official answer to an editor's note, with where it stands; and the answer of the People's Committee to a difficulty.
alter table greenplan.note
  add column clarification_act text,
  add column clarified_on date,
  add column version int not null default 1,
  add constraint clarification_says_where_it_stands check (
    (clarification_act is null) = (clarified_on is null) and (clarification_act is null or clarification is not null));
comment on column greenplan.note.clarification_act is 'The act or letter that answers; null for an answer that came with the plan';
comment on column greenplan.note.clarified_on is 'Date of that act';
comment on column greenplan.note.version is 'Number of changes, from 1';
create trigger next_version before update on greenplan.note for each row execute function greenplan.next_version();
create or replace view published.note with (security_barrier) as
  select id, plan_id, clause_id, code, position, kind, quote, text_vi, text_en, clarification, clarification_act, clarified_on, version
  from greenplan.note;

alter table greenplan.report_difficulty
  add column answer text,
  add column answered_on date,
  add constraint answer_has_a_date check ((answer is null) = (answered_on is null));
comment on column greenplan.report_difficulty.answer is 'What the People''s Committee answers';
comment on column greenplan.report_difficulty.answered_on is 'Date of the answer';
