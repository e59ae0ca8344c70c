-- A difficulty climbs from the focal agency to the People's Committee and on to a competent authority, and is answered where it lies.
-- What the authority answers is a document that the focal agency files. All of it is public when the focal agency says so.
create type greenplan.difficulty_level as enum ('FOCAL_AGENCY', 'PEOPLES_COMMITTEE', 'AUTHORITY');

create table greenplan.difficulty (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.report,
  cause text not null,
  proposal text not null,
  level greenplan.difficulty_level not null default 'FOCAL_AGENCY',
  published_on date,
  version int not null default 1,
  constraint difficulty_and_report_key unique (id, report_id)
);
comment on table greenplan.difficulty is 'A difficulty with its cause and what the agency proposes';
comment on column greenplan.difficulty.level is 'With whom it lies now';
comment on column greenplan.difficulty.published_on is 'Since when everybody reads it; null while it is known to staff alone';
comment on column greenplan.difficulty.version is 'Number of changes, from 1';
create index difficulty_of_report on greenplan.difficulty (report_id);
create index difficulty_that_is_public on greenplan.difficulty (report_id) where published_on is not null;
create trigger next_version before update on greenplan.difficulty for each row execute function greenplan.next_version();
call record.watch('greenplan.difficulty');

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
  constraint step_belongs_to_a_difficulty foreign key (difficulty_id, report_id) references greenplan.difficulty (id, report_id),
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
call record.watch('greenplan.difficulty_step');

-- The documents that a reported value or an answer rests on. The row of a file is on record, its content is not; the digest ties the two.
create table greenplan.report_file (
  id bigint generated always as identity primary key,
  uploaded_by bigint not null references greenplan.account,
  uploaded_at timestamptz not null default now(),
  name text not null constraint file_has_a_name check (name ~ '[^[:space:]]'),
  media_type text not null,
  size bigint not null constraint file_is_not_empty check (size > 0),
  sha256 bytea not null constraint file_digest_has_256_bits check (octet_length(sha256) = 32),
  value_id bigint references greenplan.report_value,
  revision int,
  step_id bigint references greenplan.difficulty_step,
  constraint file_belongs_to_a_revision check ((value_id is null) = (revision is null)),
  constraint file_belongs_to_one_thing check (num_nonnulls(value_id, step_id) <= 1)
);
comment on table greenplan.report_file is 'A file that was uploaded, and the revision of the value that it supports';
comment on column greenplan.report_file.name is 'As its editor called it; it may name a person, so it is neither public nor in the record of changes';
comment on column greenplan.report_file.media_type is 'What its content is, whatever it was called';
comment on column greenplan.report_file.size is 'Bytes';
comment on column greenplan.report_file.value_id is 'Null until it is attached; after a day it is gone when it belongs to no answer either';
comment on column greenplan.report_file.revision is 'Revision of the value that it came with; public when that revision was accepted';
comment on column greenplan.report_file.step_id is 'The answer that it is, when it is one';
create index file_of_value on greenplan.report_file (value_id, id);
create index file_that_waits on greenplan.report_file (uploaded_at) where value_id is null and step_id is null;
create index file_of_step on greenplan.report_file (step_id, id);
call record.watch('greenplan.report_file', 'name');

create table greenplan.report_file_content (
  file_id bigint primary key references greenplan.report_file on delete cascade,
  data bytea storage external not null
);
comment on table greenplan.report_file_content is 'Contents of files, unless the configuration names a folder for them';
