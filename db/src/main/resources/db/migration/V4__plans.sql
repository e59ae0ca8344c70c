-- Plans with all their words, and the package that each was loaded from.
create type greenplan.clause_role as enum (
  'TITLE', 'LEGAL_BASES', 'PREAMBLE', 'HEADING', 'PURPOSE', 'REQUIREMENT', 'VIEWPOINT', 'OBJECTIVE', 'DUTY', 'ACTION', 'MEASURE',
  'PHASE', 'FUNDING', 'REPORTING', 'ARTICLE', 'CLOSING', 'RECIPIENTS', 'SIGNATURE', 'SCAN_MARK', 'MISSING');
create type greenplan.objective_kind as enum ('OVERALL', 'SPECIFIC');

create table greenplan.plan (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  territory_id bigint not null references greenplan.territory,
  code text not null constraint plan_code_is_unique unique
    constraint plan_code_is_a_slug check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title_vi text not null,
  title_en text not null,
  period_from int,
  period_to int,
  vision_year int,
  act_kind text,
  act_number text,
  act_date date,
  act_issuer text,
  act_signatory text,
  act_capacity text,
  focal_agency text,
  source_text text not null,
  package_digest bytea not null,
  loaded_at timestamptz not null default now(),
  supersedes text,
  supersedes_from date,
  folded text generated always as (published.fold(code || ' ' || title_vi || ' ' || title_en)) stored,
  constraint plan_period_runs_forward check (period_from <= period_to and (vision_year is null or vision_year >= period_to)),
  constraint superseding_says_since_when check ((supersedes is null) = (supersedes_from is null)),
  constraint plan_does_not_supersede_itself check (supersedes <> code)
);
comment on table greenplan.plan is 'A green growth action plan of a province';
comment on column greenplan.plan.territory_id is 'Area of the plan''s issue; its targets are judged on it alone';
comment on column greenplan.plan.act_number is 'Number of the issuing act; null when the published copy has none';
comment on column greenplan.plan.act_date is 'Date of the issuing act; null when the published copy has none';
comment on column greenplan.plan.focal_agency is 'Code of the agency that the plan names as focal point';
comment on column greenplan.plan.source_text is 'The published text, as it is in the plan package';
comment on column greenplan.plan.package_digest is 'SHA-256 of the package that was loaded';
comment on column greenplan.plan.supersedes is 'Code of the plan that it replaces; that may be loaded later';
comment on column greenplan.plan.supersedes_from is 'First day on which it counts in place of the other';
create index plan_of_province on greenplan.plan (province_id);
call record.watch('greenplan.plan', 'source_text', 'folded');

create table greenplan.clause (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  parent_id bigint references greenplan.clause,
  path text not null,
  position int not null,
  role greenplan.clause_role not null,
  label_vi text,
  label_en text,
  text text,
  is_reporting boolean not null default false,
  is_funding boolean not null default false,
  folded text generated always as (published.fold(path || ' ' || text)) stored,
  constraint clause_path_is_unique_in_a_plan unique (plan_id, path),
  constraint clause_position_is_unique_in_a_plan unique (plan_id, position) deferrable initially immediate,
  constraint clause_has_words_unless_missing check ((text is null) = (role = 'MISSING'))
);
comment on table greenplan.clause is 'The outline of a plan with all its words, verbatim';
comment on column greenplan.clause.path is 'II.2.a, V.17(2), QĐ.1; a word where nothing is printed (ket)';
comment on column greenplan.clause.position is 'Order in the text, from 1';
comment on column greenplan.clause.is_reporting is 'The clause orders reports';
comment on column greenplan.clause.is_funding is 'The clause says where the money comes from';
create index clause_of_plan on greenplan.clause (plan_id, position);
create index clause_under on greenplan.clause (parent_id);
call record.watch('greenplan.clause', 'folded');

create table greenplan.legal_basis (
  id bigint generated always as identity primary key,
  clause_id bigint not null references greenplan.clause,
  position int not null,
  quote text not null,
  kind text,
  number text,
  date date,
  issuer text,
  constraint legal_basis_position_is_unique_in_a_clause unique (clause_id, position)
);
comment on table greenplan.legal_basis is 'What a plan rests on, as printed; number, date and issuer may be unknown';
call record.watch('greenplan.legal_basis');

create table greenplan.recipient (
  id bigint generated always as identity primary key,
  clause_id bigint not null references greenplan.clause,
  position int not null,
  quote text not null,
  constraint recipient_position_is_unique_in_a_clause unique (clause_id, position)
);
comment on table greenplan.recipient is 'Nơi nhận, one row each, as printed';
call record.watch('greenplan.recipient');

create table greenplan.phase (
  id bigint generated always as identity primary key,
  clause_id bigint not null constraint phase_is_one_clause unique references greenplan.clause,
  year_from int not null,
  year_to int not null,
  constraint phase_runs_forward check (year_from <= year_to)
);
comment on table greenplan.phase is 'A phase of a plan, for instance 2011 to 2020';
call record.watch('greenplan.phase');

create table greenplan.objective (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  clause_id bigint not null references greenplan.clause,
  code text not null,
  position int not null,
  kind greenplan.objective_kind not null,
  title_vi text not null,
  title_en text not null,
  constraint objective_code_is_unique_in_a_plan unique (plan_id, code)
);
comment on table greenplan.objective is 'Overall and specific objectives of a plan';
call record.watch('greenplan.objective');

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
call record.watch('greenplan.package_file', 'content');

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
create index amendment_of_plan on greenplan.amendment (plan_id, effective_on);
create trigger next_version before update on greenplan.amendment for each row execute function greenplan.next_version();
call record.watch('greenplan.amendment');
