-- The reporting year: who owes reports, cycles with their deadline, and the reports with their rows. Drafts are known to staff
-- alone; the views at the end show when a report came, and acceptance makes a value a public observation.
create type greenplan.cycle_kind as enum ('ANNUAL', 'MID_TERM', 'FINAL', 'EXTRAORDINARY');
create type greenplan.report_state as enum ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED');

create table greenplan.reporting_duty (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  agency_id bigint not null references greenplan.agency,
  position int not null,
  constraint agency_owes_reports_once unique (plan_id, agency_id)
);
comment on table greenplan.reporting_duty is 'Who owes reports by the plan''s reporting clause: an agency, or a class whose members do';

create table greenplan.reporting_cycle (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  kind greenplan.cycle_kind not null,
  year int not null,
  opens_on date not null,
  due_before date not null,
  data_cutoff date not null,
  version int not null default 1,
  constraint cycle_is_due_after_it_opens check (due_before > opens_on)
);
comment on table greenplan.reporting_cycle is 'A round of reports on a plan, opened by the focal agency';
comment on column greenplan.reporting_cycle.opens_on is 'From this day on reports can be submitted';
comment on column greenplan.reporting_cycle.due_before is 'Reports are on time until the end of the day before, in the time of Vietnam';
comment on column greenplan.reporting_cycle.data_cutoff is 'Last day that the data may describe';
comment on column greenplan.reporting_cycle.version is 'Number of changes, from 1';
create unique index cycle_is_opened_once on greenplan.reporting_cycle (plan_id, kind, year) where kind <> 'EXTRAORDINARY';

create table greenplan.cycle_extension (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.reporting_cycle,
  was_before date not null,
  due_before date not null,
  reason text not null constraint extension_has_a_reason check (reason ~ '[^[:space:]]'),
  at timestamptz not null default now(),
  constraint extension_is_later check (due_before > was_before)
);
comment on table greenplan.cycle_extension is 'A later deadline for all reports of a cycle, with its public reason';
comment on column greenplan.cycle_extension.was_before is 'The deadline before it';
comment on column greenplan.cycle_extension.due_before is 'The new deadline';
comment on column greenplan.cycle_extension.reason is 'Why, for everybody';
comment on column greenplan.cycle_extension.at is 'When it was granted';

create table greenplan.progress_report (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.reporting_cycle,
  agency_id bigint not null references greenplan.agency,
  state greenplan.report_state not null default 'DRAFT',
  nothing boolean not null default false,
  filed_at timestamptz,
  submitted_by bigint references greenplan.account,
  accepted_at timestamptz,
  version int not null default 1,
  constraint agency_reports_once_a_cycle unique (cycle_id, agency_id),
  constraint what_lies_with_the_focal_agency_was_filed check (state = 'DRAFT' or (filed_at is not null and submitted_by is not null))
);
comment on table greenplan.progress_report is 'What an agency reports in a cycle';
comment on column greenplan.progress_report.nothing is 'The whole report says that nothing happened: không phát sinh';
comment on column greenplan.progress_report.filed_at is 'When it was submitted first; a withdrawal forgets it, a return does not';
comment on column greenplan.progress_report.submitted_by is 'Account that submitted last, which cannot accept';
comment on column greenplan.progress_report.version is 'Number of changes, from 1';

create table greenplan.report_value (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.progress_report,
  target_id bigint not null references greenplan.target,
  kind greenplan.observation_kind,
  amount numeric,
  qualifier text constraint filed_qualifier_is_known check (qualifier in ('>', '<', '≈')),
  words text,
  as_of date,
  territory_id bigint references greenplan.territory,
  source text,
  no_data_reason text,
  override_reason text,
  correction_reason text,
  revision int not null default 1,
  accepted_at timestamptz,
  accepted_by bigint references greenplan.account,
  observation_id bigint references greenplan.observation,
  version int not null default 1,
  constraint target_is_reported_once unique (report_id, target_id),
  constraint value_or_reason check (num_nonnulls(amount, words, no_data_reason) = 1),
  constraint value_says_when_and_how_sure check (no_data_reason is not null
    or (kind in ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL') and as_of is not null and territory_id is not null and source is not null))
);
comment on table greenplan.report_value is 'What a report says of a target';
comment on column greenplan.report_value.amount is 'Exact, in the unit of the indicator; 1 and 0 for yes and no; the number of steps done';
comment on column greenplan.report_value.words is 'What is said of a target without a number';
comment on column greenplan.report_value.as_of is 'The day that the value describes';
comment on column greenplan.report_value.territory_id is 'The area that the value measures';
comment on column greenplan.report_value.source is 'The document that it rests on';
comment on column greenplan.report_value.no_data_reason is 'Why there is no value';
comment on column greenplan.report_value.override_reason is 'Why an implausible value is right';
comment on column greenplan.report_value.correction_reason is 'Why it was corrected after its acceptance';
comment on column greenplan.report_value.revision is 'Counts corrections after acceptance, from 1';
comment on column greenplan.report_value.observation_id is 'What is published of it; an earlier revision until the next is accepted';
comment on column greenplan.report_value.version is 'Number of changes, from 1';

create table greenplan.report_progress (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.progress_report,
  duty_id bigint not null references greenplan.duty,
  text text not null,
  version int not null default 1,
  constraint duty_is_reported_once unique (report_id, duty_id)
);
comment on table greenplan.report_progress is 'What a report says of a duty that its agency holds';
comment on column greenplan.report_progress.version is 'Number of changes, from 1';

create table greenplan.report_difficulty (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.progress_report,
  cause text not null,
  proposal text not null,
  version int not null default 1
);
comment on table greenplan.report_difficulty is 'A difficulty with its cause and what the agency proposes';
comment on column greenplan.report_difficulty.version is 'Number of changes, from 1';

create table greenplan.report_comment (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.progress_report,
  field text,
  text text not null,
  at timestamptz not null default now()
);
comment on table greenplan.report_comment is 'What a reviewer asks for when a report is returned';
comment on column greenplan.report_comment.field is 'What it is pinned to: target:<code>, duty:<code>, difficulty:<id>; null for the whole report';

create index cycle_of_plan on greenplan.reporting_cycle (plan_id, year);
create index extension_of_cycle on greenplan.cycle_extension (cycle_id);
create index report_of_agency on greenplan.progress_report (agency_id);
create index difficulty_of_report on greenplan.report_difficulty (report_id);
create index comment_of_report on greenplan.report_comment (report_id);

create trigger next_version before update on greenplan.reporting_cycle for each row execute function greenplan.next_version();
create trigger next_version before update on greenplan.progress_report for each row execute function greenplan.next_version();
create trigger next_version before update on greenplan.report_value for each row execute function greenplan.next_version();
create trigger next_version before update on greenplan.report_progress for each row execute function greenplan.next_version();
create trigger next_version before update on greenplan.report_difficulty for each row execute function greenplan.next_version();

call audit.watch('greenplan.reporting_duty');
call audit.watch('greenplan.reporting_cycle');
call audit.watch('greenplan.cycle_extension');
call audit.watch('greenplan.progress_report');
call audit.watch('greenplan.report_value');
call audit.watch('greenplan.report_progress');
call audit.watch('greenplan.report_difficulty');
call audit.watch('greenplan.report_comment');

create function greenplan.stands_for(agency bigint, day date) returns setof bigint
language sql stable as $$
  select greenplan.agency_on(m.member_id, day) from greenplan.class_member m where m.class_id = agency and m.valid @> day
  union
  select greenplan.agency_on(agency, day) where not exists (select from greenplan.class_member m where m.class_id = agency)
$$;
comment on function greenplan.stands_for is 'Who answers on a day for an agency: itself or its successor; for a class its members of that day, or the class itself while no source names any';

-- The base tables have other names, so that the public history shows nothing of drafts.
create view published.cycle with (security_barrier) as
  select id, plan_id, kind, year, opens_on, due_before, data_cutoff from greenplan.reporting_cycle;
create view published.extension with (security_barrier) as
  select id, cycle_id, was_before, due_before, reason, at from greenplan.cycle_extension;
create view published.filing with (security_barrier) as
  select id, cycle_id, agency_id, filed_at, filed_at is not null and nothing as nothing, state = 'ACCEPTED' as accepted
  from greenplan.progress_report;
