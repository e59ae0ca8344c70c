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
