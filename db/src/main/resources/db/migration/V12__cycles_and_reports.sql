-- The reporting year: who owes reports, cycles with their deadline, and the reports with their rows. Drafts are known to staff alone;
-- acceptance makes a value a public observation.
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
call record.watch('greenplan.reporting_duty');

create table greenplan.cycle (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  kind greenplan.cycle_kind not null,
  year int not null,
  opens_on date not null,
  due_before date not null,
  data_cutoff date not null,
  version int not null default 1,
  opened_at timestamptz not null default now(),
  opened_on date not null default current_date,
  constraint cycle_is_due_after_it_opens check (due_before > opens_on)
);
comment on table greenplan.cycle is 'A round of reports on a plan, opened by the focal agency';
comment on column greenplan.cycle.opens_on is 'From this day on reports can be submitted';
comment on column greenplan.cycle.due_before is 'Reports are on time until the end of the day before, in the time of Vietnam';
comment on column greenplan.cycle.data_cutoff is 'Last day that the data may describe';
comment on column greenplan.cycle.version is 'Number of changes, from 1';
comment on column greenplan.cycle.opened_at is 'When it was opened, by the clock of the database: what is assigned later counts in the next one';
comment on column greenplan.cycle.opened_on is 'Day on which it was opened, by the clock of the portal, which may be set to another day: what an agency held then stays in the report that was opened for it';
create unique index cycle_is_opened_once on greenplan.cycle (plan_id, kind, year) where kind <> 'EXTRAORDINARY';
create index cycle_of_plan on greenplan.cycle (plan_id, year);
create trigger next_version before update on greenplan.cycle for each row execute function greenplan.next_version();
call record.watch('greenplan.cycle');

create table greenplan.cycle_extension (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.cycle,
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
create index extension_of_cycle on greenplan.cycle_extension (cycle_id);
call record.watch('greenplan.cycle_extension');

create table greenplan.report (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.cycle,
  agency_id bigint not null references greenplan.agency,
  state greenplan.report_state not null default 'DRAFT',
  nothing boolean not null default false,
  filed_at timestamptz,
  submitted_by bigint references greenplan.account,
  accepted_at timestamptz,
  version int not null default 1,
  since date,
  reorganisation_id bigint references greenplan.agency_reorganisation,
  constraint agency_reports_once_a_cycle unique (cycle_id, agency_id),
  constraint what_lies_with_the_focal_agency_was_filed check (state = 'DRAFT' or (filed_at is not null and submitted_by is not null)),
  constraint late_report_says_why check ((since is null) = (reorganisation_id is null))
);
comment on table greenplan.report is 'What an agency reports in a cycle';
comment on column greenplan.report.nothing is 'The whole report says that nothing happened: không phát sinh';
comment on column greenplan.report.filed_at is 'When it was submitted first; a withdrawal forgets it, a return does not';
comment on column greenplan.report.submitted_by is 'Account that submitted last, which cannot accept';
comment on column greenplan.report.version is 'Number of changes, from 1';
comment on column greenplan.report.since is 'First day on which it is owed, when a reorganisation brought it in the middle of the cycle; else null';
comment on column greenplan.report.reorganisation_id is 'The reorganisation that brought it';
create index report_of_agency on greenplan.report (agency_id);
create trigger next_version before update on greenplan.report for each row execute function greenplan.next_version();
call record.watch('greenplan.report');

create table greenplan.report_value (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.report,
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
create trigger next_version before update on greenplan.report_value for each row execute function greenplan.next_version();
call record.watch('greenplan.report_value');

create table greenplan.report_progress (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.report,
  duty_id bigint not null references greenplan.duty,
  text text not null,
  version int not null default 1,
  constraint duty_is_reported_once unique (report_id, duty_id)
);
comment on table greenplan.report_progress is 'What a report says of a duty that its agency holds';
comment on column greenplan.report_progress.version is 'Number of changes, from 1';
create trigger next_version before update on greenplan.report_progress for each row execute function greenplan.next_version();
call record.watch('greenplan.report_progress');

create table greenplan.report_comment (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.report,
  field text,
  text text not null,
  at timestamptz not null default now()
);
comment on table greenplan.report_comment is 'What a reviewer asks for when a report is returned';
comment on column greenplan.report_comment.field is 'What it is pinned to: target:<code>, duty:<code>, difficulty:<id>; null for the whole report';
create index comment_of_report on greenplan.report_comment (report_id);
call record.watch('greenplan.report_comment');

create function greenplan.is_kept_in(report bigint, target bigint, duty bigint, day date) returns boolean language sql stable as $$
  with mine as (select r.*, greenplan.agency_on(r.agency_id, day) as answering from greenplan.report r where r.id = report),
  theirs as materialized (
    select r.id, m.id as mine, m.answering, r.agency_id, least(coalesce(r.since, c.opened_on), (
      select max(upper(n.valid)) - 1 from greenplan.agency_name n where n.agency_id = r.agency_id
      having not bool_or(n.valid @> day))) as began
    from mine m join greenplan.report r on r.cycle_id = m.cycle_id
    join greenplan.cycle c on c.id = r.cycle_id
    where r.id = m.id or (greenplan.agency_on(r.agency_id, day) = m.answering and (r.since is null or r.since <= day))),
  held as (
    select t.*, case when target is not null then greenplan.answers_for_target(t.agency_id, target, t.began)
      else greenplan.holds_duty(t.agency_id, duty, t.began) end as had
    from theirs t)
  select bool_or(h.had and h.id = h.mine)
    or (not bool_or(h.had) and (array_agg(h.id order by (h.agency_id = h.answering) desc, h.id))[1] = min(h.mine))
  from held h
$$;
comment on function greenplan.is_kept_in is 'Of the reports of a cycle that one agency answers for on a day, whether this one is about a target or a duty: the one whose agency had it when the report began, or on its last day, else the agency''s own';

-- Who was reminded of which report, when and by whom. The e-mail leaves after the commit, from these rows; without a mail server they
-- are what the workspace shows.
create table greenplan.reminder (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.cycle,
  due_before date not null,
  days_left int,
  asked_by bigint references greenplan.account,
  at timestamptz not null default now(),
  constraint reminder_is_automatic_or_asked_for check ((days_left is null) <> (asked_by is null))
);
comment on table greenplan.reminder is 'A round of reminders in a cycle, to those whose agency has not filed';
comment on column greenplan.reminder.due_before is 'The deadline as it was then: reports are on time until the day before';
comment on column greenplan.reminder.days_left is 'For which day before the last one the portal reminded by itself, negative after it; null when it was asked for';
comment on column greenplan.reminder.asked_by is 'Account that asked for it; null when the portal did it by itself';
create unique index automatic_reminder_happens_once on greenplan.reminder (cycle_id, due_before, days_left);
create index reminder_of_cycle on greenplan.reminder (cycle_id, id);
call record.watch('greenplan.reminder');

create table greenplan.reminded_person (
  id bigint generated always as identity primary key,
  reminder_id bigint not null references greenplan.reminder,
  report_id bigint not null references greenplan.report,
  account_id bigint not null references greenplan.account,
  sent_at timestamptz,
  dropped_at timestamptz,
  constraint person_is_reminded_of_a_report_once_a_round unique (reminder_id, report_id, account_id),
  constraint what_was_dropped_was_not_sent check (sent_at is null or dropped_at is null)
);
comment on table greenplan.reminded_person is 'Whom a round reminds of which report; one e-mail per person holds all that wait for them';
comment on column greenplan.reminded_person.sent_at is 'When the e-mail left; null while it waits, or where no mail server is set up';
comment on column greenplan.reminded_person.dropped_at is 'The report came before the e-mail left, so it never did';
create index reminder_of_report on greenplan.reminded_person (report_id, id);
create index reminder_of_person on greenplan.reminded_person (account_id, id);
call record.watch('greenplan.reminded_person');
