-- Who was reminded of which report, when and by whom. The e-mail leaves after the commit, from these rows; without a mail server they
-- are what the workspace shows.
create table greenplan.reminder (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.reporting_cycle,
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

create table greenplan.reminded (
  id bigint generated always as identity primary key,
  reminder_id bigint not null references greenplan.reminder,
  report_id bigint not null references greenplan.progress_report,
  account_id bigint not null references greenplan.account,
  sent_at timestamptz,
  dropped_at timestamptz,
  constraint person_is_reminded_of_a_report_once_a_round unique (reminder_id, report_id, account_id),
  constraint what_was_dropped_was_not_sent check (sent_at is null or dropped_at is null)
);
comment on table greenplan.reminded is 'Whom a round reminds of which report; one e-mail per person holds all that wait for them';
comment on column greenplan.reminded.sent_at is 'When the e-mail left; null while it waits, or where no mail server is set up';
comment on column greenplan.reminded.dropped_at is 'The report came before the e-mail left, so it never did';
create index reminded_of_report on greenplan.reminded (report_id, id);
create index reminded_person on greenplan.reminded (account_id, id);

call audit.watch('greenplan.reminder');
call audit.watch('greenplan.reminded');
