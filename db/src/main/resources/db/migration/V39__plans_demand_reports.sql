-- Which reports a plan demands, so that one is seen to be due although no cycle asked for it, and nobody is accused of what no cycle asked for.
create table greenplan.demanded_report (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  clause_id bigint not null references greenplan.clause,
  kind greenplan.cycle_kind not null constraint what_is_demanded_is_not_extraordinary check (kind <> 'EXTRAORDINARY'),
  first_year int,
  last_year int,
  every int constraint demand_comes_back_after_years check (every > 0),
  due_month int,
  due_day int,
  agency_id bigint references greenplan.agency,
  constraint clause_demands_a_kind_once unique (clause_id, kind),
  constraint demanded_years_run_forward check (first_year <= last_year),
  constraint demanded_day_is_in_a_year check (num_nonnulls(due_month, due_day) in (0, 2) and due_month between 1 and 12 and due_day between 1 and 31)
);
comment on table greenplan.demanded_report is 'A report that a clause of a plan demands, once or every so many years';
comment on column greenplan.demanded_report.first_year is 'Year that is reported on, or the first one; null when the plan names none';
comment on column greenplan.demanded_report.last_year is 'The last one; null when the plan names none';
comment on column greenplan.demanded_report.every is 'Years from one to the next; null when it is demanded once';
comment on column greenplan.demanded_report.due_month is 'Month of the day before which it is due, in the year that is reported on; null when the plan names no day';
comment on column greenplan.demanded_report.due_day is 'That day';
comment on column greenplan.demanded_report.agency_id is 'Who has to see to it; null for all that owe reports on the plan';
create index demanded_report_of_plan on greenplan.demanded_report (plan_id);
create index demanded_report_of_agency on greenplan.demanded_report (agency_id);
call record.watch('greenplan.demanded_report');

create view published.demanded_report as
  select id, plan_id, clause_id, kind, first_year, last_year, every, due_month, due_day, agency_id
  from greenplan.demanded_report;
comment on view published.demanded_report is 'Reports that plans demand';
call greenplan.published_by('greenplan.demanded_report');

-- A mid-term, five-year or final report has a part in words besides its rows; it is public once the report is accepted.
create type greenplan.assessment_part as enum ('RESULTS', 'STRENGTHS', 'SHORTCOMINGS', 'CAUSES', 'LESSONS', 'DIRECTION');
comment on type greenplan.assessment_part is 'What a report that looks back tells in words, in the order in which it is read';
create table greenplan.report_assessment (
  id bigint generated always as identity primary key,
  report_id bigint not null references greenplan.report,
  part greenplan.assessment_part not null,
  text text not null constraint assessment_has_words check (text ~ '[^[:space:]]'),
  version int not null default 1,
  constraint part_is_written_once unique (report_id, part)
);
comment on table greenplan.report_assessment is 'What a mid-term, five-year or final report says in words, part by part';
comment on column greenplan.report_assessment.version is 'Number of changes, from 1';
create trigger next_version before update on greenplan.report_assessment for each row execute function greenplan.next_version();
call record.watch('greenplan.report_assessment');

create view published.report_assessment with (security_barrier) as
  select a.id, a.report_id, a.part, a.text
  from greenplan.report_assessment a join published.filing f on f.id = a.report_id
  where f.accepted;
comment on view published.report_assessment is 'What accepted reports say in words';
