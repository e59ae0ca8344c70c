create type greenplan.certainty as enum ('EXACT', 'BY', 'UNKNOWN');
comment on type greenplan.certainty is 'How sure a date is: that day, not later than that day, or not known';
create type greenplan.confidence as enum ('HIGH', 'MEDIUM', 'LOW');
create type greenplan.clause_role as enum (
  'TITLE', 'LEGAL_BASES', 'PREAMBLE', 'HEADING', 'PURPOSE', 'REQUIREMENT', 'VIEWPOINT', 'OBJECTIVE', 'DUTY', 'ACTION', 'MEASURE',
  'PHASE', 'FUNDING', 'REPORTING', 'ARTICLE', 'CLOSING', 'RECIPIENTS', 'SIGNATURE', 'SCAN_MARK', 'MISSING');
create type greenplan.objective_kind as enum ('OVERALL', 'SPECIFIC');

create table greenplan.province (
  id bigint generated always as identity primary key,
  code text not null constraint province_code_is_unique unique
    constraint province_code_is_a_slug check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi text not null,
  name_en text not null,
  sample boolean not null default false
);
comment on table greenplan.province is 'A province that issues plans';
comment on column greenplan.province.code is 'Slug in addresses, for instance lao-cai';
comment on column greenplan.province.sample is 'Fictional, for demonstration only; left out of lists, counts and search';

create table greenplan.province_official_code (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null,
  valid daterange not null constraint official_code_validity_is_not_empty check (not isempty(valid)),
  source text,
  confidence greenplan.confidence,
  constraint official_code_means_one_province_a_day unique (code, valid without overlaps)
);
comment on table greenplan.province_official_code is 'National code of a province; codes change hands (15 was Yên Bái, then Lào Cai)';

create table greenplan.territory (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null constraint territory_code_is_unique unique,
  name_vi text not null,
  name_en text not null,
  valid daterange not null constraint territory_validity_is_not_empty check (not isempty(valid)),
  note_vi text,
  note_en text
);
comment on table greenplan.territory is 'The area that a figure measures, whatever its date';

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
  constraint plan_period_runs_forward check (period_from <= period_to and (vision_year is null or vision_year >= period_to))
);
comment on table greenplan.plan is 'A green growth action plan of a province';
comment on column greenplan.plan.territory_id is 'Area of the plan''s issue; its targets are judged on it alone';
comment on column greenplan.plan.act_number is 'Number of the issuing act; null when the published copy has none';
comment on column greenplan.plan.act_date is 'Date of the issuing act; null when the published copy has none';
comment on column greenplan.plan.focal_agency is 'Code of the agency that the plan names as focal point';
comment on column greenplan.plan.source_text is 'The published text, as it is in the plan package';
comment on column greenplan.plan.package_digest is 'SHA-256 of the package that was loaded';

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
  constraint clause_path_is_unique_in_a_plan unique (plan_id, path),
  constraint clause_position_is_unique_in_a_plan unique (plan_id, position),
  constraint clause_has_words_unless_missing check ((text is null) = (role = 'MISSING'))
);
comment on table greenplan.clause is 'The outline of a plan with all its words, verbatim';
comment on column greenplan.clause.path is 'II.2.a, V.17(2), QĐ.1; a word where nothing is printed (ket)';
comment on column greenplan.clause.position is 'Order in the text, from 1';
comment on column greenplan.clause.is_reporting is 'The clause orders reports';
comment on column greenplan.clause.is_funding is 'The clause says where the money comes from';

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

create table greenplan.recipient (
  id bigint generated always as identity primary key,
  clause_id bigint not null references greenplan.clause,
  position int not null,
  quote text not null,
  constraint recipient_position_is_unique_in_a_clause unique (clause_id, position)
);
comment on table greenplan.recipient is 'Nơi nhận, one row each, as printed';

create table greenplan.phase (
  id bigint generated always as identity primary key,
  clause_id bigint not null constraint phase_is_one_clause unique references greenplan.clause,
  year_from int not null,
  year_to int not null,
  constraint phase_runs_forward check (year_from <= year_to)
);
comment on table greenplan.phase is 'A phase of a plan, for instance 2011 to 2020';

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

create index clause_of_plan on greenplan.clause (plan_id, position);
create index plan_of_province on greenplan.plan (province_id);

call audit.watch('greenplan.province');
call audit.watch('greenplan.province_official_code');
call audit.watch('greenplan.territory');
call audit.watch('greenplan.plan', 'source_text', 'folded');
call audit.watch('greenplan.clause', 'folded');
call audit.watch('greenplan.legal_basis');
call audit.watch('greenplan.recipient');
call audit.watch('greenplan.phase');
call audit.watch('greenplan.objective');
