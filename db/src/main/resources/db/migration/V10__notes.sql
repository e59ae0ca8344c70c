-- What the editor finds odd in a document, and the official answer with where it stands.
create type greenplan.note_kind as enum (
  'MISSING_PART', 'WRONG_CITATION', 'DUPLICATE_NUMBER', 'DEFINITION_DRIFT', 'SCANNING_SLIP', 'DIFFERING_PROMISES', 'ORPHAN_TARGET',
  'DUTY_WITHOUT_DATE', 'AMBIGUOUS_WORDING');

create table greenplan.note (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  clause_id bigint not null references greenplan.clause,
  code text not null,
  position int not null,
  kind greenplan.note_kind not null,
  quote text,
  text_vi text not null,
  text_en text not null,
  clarification text,
  clarification_act text,
  clarified_on date,
  version int not null default 1,
  folded text generated always as (published.fold(code || ' ' || text_vi || ' ' || text_en || ' ' || coalesce(quote, ''))) stored,
  constraint note_code_is_unique_in_a_plan unique (plan_id, code),
  constraint clarification_says_where_it_stands check (
    (clarification_act is null) = (clarified_on is null) and (clarification_act is null or clarification is not null))
);
comment on table greenplan.note is 'Register of what is odd in a document';
comment on column greenplan.note.clarification is 'The official answer, when one came';
comment on column greenplan.note.clarification_act is 'The act or letter that answers; null for an answer that came with the plan';
comment on column greenplan.note.clarified_on is 'Date of that act';
comment on column greenplan.note.version is 'Number of changes, from 1';
create index note_of_plan on greenplan.note (plan_id, position);
create trigger next_version before update on greenplan.note for each row execute function greenplan.next_version();
call record.watch('greenplan.note', 'folded');

create table greenplan.note_target (
  id bigint generated always as identity primary key,
  note_id bigint not null references greenplan.note,
  target_id bigint not null references greenplan.target,
  constraint note_touches_a_target_once unique (note_id, target_id)
);
comment on table greenplan.note_target is 'Targets that a note is about';
create index note_on_target on greenplan.note_target (target_id);
call record.watch('greenplan.note_target');

create table greenplan.note_duty (
  id bigint generated always as identity primary key,
  note_id bigint not null references greenplan.note,
  duty_id bigint not null references greenplan.duty,
  constraint note_touches_a_duty_once unique (note_id, duty_id)
);
comment on table greenplan.note_duty is 'Duties that a note is about';
create index note_on_duty on greenplan.note_duty (duty_id);
call record.watch('greenplan.note_duty');
