create type greenplan.agency_kind as enum (
  'PEOPLES_COMMITTEE', 'DEPARTMENT', 'BOARD', 'DISTRICT', 'MASS_ORGANISATION', 'STAKEHOLDERS', 'CLASS');
create type greenplan.agency_change_kind as enum ('RENAME', 'MERGE', 'SPLIT', 'ABOLISH');
create type greenplan.modality as enum (
  'FOCAL', 'LEAD', 'COOPERATING', 'ADVISING', 'GUIDING', 'RESPONSIBLE', 'REQUESTED', 'ENCOURAGED');
create type greenplan.audience as enum ('ENTERPRISES', 'COMMUNITIES');

create table greenplan.agency (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null constraint agency_code_is_a_slug check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind greenplan.agency_kind not null,
  note_vi text,
  note_en text,
  constraint agency_code_is_unique_in_a_province unique (province_id, code)
);
comment on table greenplan.agency is 'Who bears duties: one agency, or a class of agencies';

create table greenplan.agency_name (
  id bigint generated always as identity constraint agency_name_id_is_unique unique,
  agency_id bigint not null references greenplan.agency,
  valid daterange not null,
  name_vi text not null,
  name_en text not null,
  constraint agency_has_one_name_a_day primary key (agency_id, valid without overlaps) deferrable initially immediate
);
comment on table greenplan.agency_name is 'Name of an agency in time; an agency exists while it has a name';

create table greenplan.agency_change (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null constraint agency_change_code_is_unique unique,
  kind greenplan.agency_change_kind not null,
  date date not null,
  date_certainty greenplan.certainty not null,
  act_number text,
  act_date date,
  act_issuer text,
  note_vi text,
  note_en text,
  source_title text,
  source_publisher text,
  source_date date,
  source_url text,
  confidence greenplan.confidence not null
);
comment on table greenplan.agency_change is 'A reorganisation: rename, merge, split or abolition, with its act';

create table greenplan.agency_succession (
  id bigint generated always as identity primary key,
  change_id bigint not null references greenplan.agency_change,
  predecessor_id bigint not null references greenplan.agency,
  successor_id bigint not null references greenplan.agency,
  position int not null,
  constraint succession_is_listed_once unique (change_id, predecessor_id, successor_id),
  constraint nobody_succeeds_themselves check (predecessor_id <> successor_id)
);
comment on table greenplan.agency_succession is 'Who follows whom in a reorganisation; position 1 takes duties by default';

create table greenplan.class_member (
  id bigint generated always as identity constraint class_member_id_is_unique unique,
  class_id bigint not null references greenplan.agency,
  member_id bigint not null references greenplan.agency,
  valid daterange not null,
  constraint member_of_a_class_once_a_day primary key (class_id, member_id, valid without overlaps),
  constraint class_is_not_its_own_member check (class_id <> member_id)
);
comment on table greenplan.class_member is 'Members of a class bearer that a source names; others stay unlisted';

create table greenplan.duty (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  clause_id bigint not null constraint duty_is_one_clause unique references greenplan.clause,
  code text not null,
  position int not null,
  title_vi text not null,
  title_en text not null,
  audience greenplan.audience[] not null default '{}',
  constraint duty_code_is_unique_in_a_plan unique (plan_id, code)
);
comment on table greenplan.duty is 'What an agency must do; its words are those of its clause';
comment on column greenplan.duty.audience is 'Whom the duty serves or addresses: enterprises, communities';

create table greenplan.duty_bearer (
  id bigint generated always as identity constraint duty_bearer_id_is_unique unique,
  duty_id bigint not null references greenplan.duty,
  agency_id bigint not null references greenplan.agency,
  modality greenplan.modality not null,
  position int not null,
  valid daterange not null,
  change_id bigint references greenplan.agency_change,
  note_vi text,
  note_en text,
  constraint bearer_has_a_modality_once_a_day primary key (duty_id, agency_id, modality, valid without overlaps)
);
comment on table greenplan.duty_bearer is 'Who bears a duty, how, and from when to when; position 1 is the bearer that the section names';
comment on column greenplan.duty_bearer.change_id is 'The reorganisation that brought the duty here; null for the bearer the plan names';

create index agency_of_province on greenplan.agency (province_id);
create index bearer_of_duty on greenplan.duty_bearer (duty_id);
create index duty_of_agency on greenplan.duty_bearer (agency_id);
create index duty_of_plan on greenplan.duty (plan_id, position);

call audit.watch('greenplan.agency');
call audit.watch('greenplan.agency_name', 'folded');
call audit.watch('greenplan.agency_change');
call audit.watch('greenplan.agency_succession');
call audit.watch('greenplan.class_member');
call audit.watch('greenplan.duty', 'folded');
call audit.watch('greenplan.duty_bearer');
