-- The documents that a reported value rests on. The row of a file is on record, its content is not; the digest ties the two.
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
  constraint file_belongs_to_a_revision check ((value_id is null) = (revision is null))
);
comment on table greenplan.report_file is 'A file that was uploaded, and the revision of the value that it supports';
comment on column greenplan.report_file.name is 'As its editor called it; it may name a person, so it is neither public nor in the record of changes';
comment on column greenplan.report_file.media_type is 'What its content is, whatever it was called';
comment on column greenplan.report_file.size is 'Bytes';
comment on column greenplan.report_file.value_id is 'Null until it is attached; after a day it is gone then';
comment on column greenplan.report_file.revision is 'Revision of the value that it came with; public when that revision was accepted';
create index file_of_value on greenplan.report_file (value_id, id);
create index file_that_waits on greenplan.report_file (uploaded_at) where value_id is null;

create table greenplan.report_file_content (
  file_id bigint primary key references greenplan.report_file on delete cascade,
  data bytea not null
);
comment on table greenplan.report_file_content is 'Contents of files, unless the configuration names a folder for them';
alter table greenplan.report_file_content alter column data set storage external;

call audit.watch('greenplan.report_file', 'name');

create view published.source_file with (security_barrier) as
  select f.id, o.id as observation_id, t.code as target_code, f.media_type, f.size
  from greenplan.report_file f
  join greenplan.report_value v on v.id = f.value_id
  join greenplan.target t on t.id = v.target_id
  join greenplan.source s on s.code = 'report-value-' || v.id || '-' || f.revision
  join greenplan.observation o on o.source_id = s.id
  where f.revision < v.revision or v.accepted_at is not null;
comment on view published.source_file is 'Files of accepted values, without the names that their editors gave them';
