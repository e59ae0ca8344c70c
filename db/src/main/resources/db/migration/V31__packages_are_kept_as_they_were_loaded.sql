-- The files of the package that a plan was loaded from: they are given back byte for byte, and a newer edition is compared with them,
-- so that what staff changed since is told from what the package changes.
create table greenplan.package_file (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  name text not null,
  content bytea not null,
  digest bytea not null constraint package_file_has_its_digest check (digest = sha256(content)),
  constraint package_has_a_file_once unique (plan_id, name),
  constraint package_file_is_known check (name ~ '^(source\.txt|[a-z]+\.yaml)$')
);
comment on table greenplan.package_file is 'A file of the package that a plan was loaded from';
comment on column greenplan.package_file.name is 'source.txt, targets.yaml, …';
comment on column greenplan.package_file.content is 'Its bytes, as they were loaded';
comment on column greenplan.package_file.digest is 'SHA-256 of the bytes, which are not copied into the record of changes';

call audit.watch('greenplan.package_file', 'content');

-- A newer edition may move clauses; their order is judged when all have moved.
alter table greenplan.clause
  drop constraint clause_position_is_unique_in_a_plan,
  add constraint clause_position_is_unique_in_a_plan unique (plan_id, position) deferrable initially immediate;
