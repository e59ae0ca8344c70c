-- A difficulty climbs from the focal agency to the People's Committee and on to a competent authority, and is answered where it lies.
-- What the authority answers is a document that the focal agency files. All of it is public when the focal agency says so.
create type greenplan.difficulty_level as enum ('FOCAL_AGENCY', 'PEOPLES_COMMITTEE', 'AUTHORITY');

alter table greenplan.report_difficulty
  add column level greenplan.difficulty_level not null default 'FOCAL_AGENCY',
  add column published_on date,
  add constraint report_difficulty_and_report_key unique (id, report_id);
comment on column greenplan.report_difficulty.level is 'With whom it lies now';
comment on column greenplan.report_difficulty.published_on is 'Since when everybody reads it; null while it is known to staff alone';

create table greenplan.difficulty_step (
  id bigint generated always as identity primary key,
  difficulty_id bigint not null,
  report_id bigint not null,
  level greenplan.difficulty_level not null,
  since timestamptz not null,
  reason text,
  authority text,
  answer text,
  answered_on date,
  act text,
  constraint step_belongs_to_a_difficulty foreign key (difficulty_id, report_id) references greenplan.report_difficulty (id, report_id),
  constraint difficulty_comes_to_a_level_once unique (difficulty_id, level),
  constraint authority_has_a_name check ((level = 'AUTHORITY') = (authority is not null)),
  constraint step_answer_has_a_date check ((answer is null) = (answered_on is null)),
  constraint authority_answers_by_an_act check ((level = 'AUTHORITY' and answer is not null) = (act is not null))
);
comment on table greenplan.difficulty_step is 'A level to which a difficulty came, and what was answered there; the first one is written when it is answered or passed on';
comment on column greenplan.difficulty_step.since is 'When it came there';
comment on column greenplan.difficulty_step.reason is 'Why it was passed on to this level; known to staff alone';
comment on column greenplan.difficulty_step.authority is 'Who is competent, outside of the province''s People''s Committee';
comment on column greenplan.difficulty_step.answer is 'What is answered';
comment on column greenplan.difficulty_step.answered_on is 'Date of the answer';
comment on column greenplan.difficulty_step.act is 'Number of the document by which the authority answers';
create index step_of_report on greenplan.difficulty_step (report_id);
create index difficulty_that_is_public on greenplan.report_difficulty (report_id) where published_on is not null;
call audit.watch('greenplan.difficulty_step');

select set_config('greenplan.actor', 'system:migration', true), set_config('greenplan.reason', 'Answers become steps of a difficulty', true);
insert into greenplan.difficulty_step (difficulty_id, report_id, level, since, answer, answered_on)
  select d.id, d.report_id, 'PEOPLES_COMMITTEE', coalesce(r.filed_at, now()), d.answer, d.answered_on
  from greenplan.report_difficulty d join greenplan.progress_report r on r.id = d.report_id where d.answer is not null;
update greenplan.report_difficulty set level = 'PEOPLES_COMMITTEE' where answer is not null;
alter table greenplan.report_difficulty drop column answer, drop column answered_on;
select set_config('greenplan.actor', '', true), set_config('greenplan.reason', '', true);

alter table greenplan.report_file
  add column step_id bigint references greenplan.difficulty_step,
  add constraint file_belongs_to_one_thing check (num_nonnulls(value_id, step_id) <= 1);
comment on column greenplan.report_file.step_id is 'The answer that it is, when it is one';
comment on column greenplan.report_file.value_id is 'Null until it is attached; after a day it is gone when it belongs to no answer either';
drop index greenplan.file_that_waits;
create index file_that_waits on greenplan.report_file (uploaded_at) where value_id is null and step_id is null;
create index file_of_step on greenplan.report_file (step_id, id);

create view published.difficulty with (security_barrier) as
  select d.id, c.plan_id, c.kind, c.year, r.agency_id, d.cause, d.proposal, d.level, r.filed_at, d.published_on
  from greenplan.report_difficulty d
  join greenplan.progress_report r on r.id = d.report_id
  join greenplan.reporting_cycle c on c.id = r.cycle_id
  where d.published_on is not null and r.filed_at is not null;
comment on view published.difficulty is 'Difficulties that the focal agency made public';
create view published.difficulty_step with (security_barrier) as
  select s.id, s.difficulty_id, s.level, s.since, s.authority, s.answer, s.answered_on, s.act
  from greenplan.difficulty_step s join published.difficulty d on d.id = s.difficulty_id;
comment on view published.difficulty_step is 'The levels to which a public difficulty came, with their answers';
create view published.answer_file with (security_barrier) as
  select f.id, f.step_id, f.media_type, f.size
  from greenplan.report_file f join published.difficulty_step s on s.id = f.step_id;
comment on view published.answer_file is 'The documents by which authorities answered, without the names that their editors gave them';
