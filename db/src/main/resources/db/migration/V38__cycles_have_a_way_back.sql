-- A cycle is opened after a look at what is odd about it, can be changed and withdrawn while nothing of it was accepted, closed, and all of that
-- undone; each with its reason, for everybody. What is decided while it runs joins it when the focal agency says so.
select set_config('greenplan.actor', 'system:migration', true);

alter type greenplan.cycle_kind add value 'FIVE_YEAR' after 'MID_TERM';

alter table greenplan.cycle
  add column number int not null default 1,
  add column topic_vi text,
  add column topic_en text,
  add column closed_at timestamptz,
  add column withdrawn_at timestamptz;
comment on column greenplan.cycle.number is 'Counts the extraordinary cycles of the plan and year, withdrawn ones too, from 1, so that its address stays; 1 of the other kinds';
comment on column greenplan.cycle.topic_vi is 'What an extraordinary cycle asks about, in Vietnamese; null of the other kinds, and of those that were opened before they had one';
comment on column greenplan.cycle.topic_en is 'The same in English; null while nobody has put it into English';
comment on column greenplan.cycle.closed_at is 'Since when nothing can be submitted in it; null while it is open';
comment on column greenplan.cycle.withdrawn_at is 'Since when it does not count, as if it had never been opened; null while it stands';
update greenplan.cycle c set number = (
  select count(*) from greenplan.cycle o where (o.plan_id, o.kind, o.year) = (c.plan_id, c.kind, c.year) and o.id <= c.id)
where kind = 'EXTRAORDINARY' and exists (
  select from greenplan.cycle o where (o.plan_id, o.kind, o.year) = (c.plan_id, c.kind, c.year) and o.id < c.id);
alter table greenplan.cycle
  add constraint extraordinary_cycles_are_counted_from_one check (number = 1 or (kind = 'EXTRAORDINARY' and number > 1)),
  add constraint topic_is_of_an_extraordinary_cycle check (
    num_nonnulls(topic_vi, topic_en) = 0 or (kind = 'EXTRAORDINARY' and topic_vi ~ '[^[:space:]]' and topic_en ~ '[^[:space:]]' is not false));
drop index greenplan.cycle_is_opened_once;
create unique index cycle_stands_once on greenplan.cycle (plan_id, kind, year, number) where withdrawn_at is null;

create type greenplan.cycle_decision_kind as enum ('CHANGED', 'CLOSED', 'REOPENED', 'WITHDRAWN', 'RESTORED');
comment on type greenplan.cycle_decision_kind is 'What can be decided about a cycle after it was opened, besides a later deadline';

create table greenplan.cycle_decision (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.cycle,
  kind greenplan.cycle_decision_kind not null,
  reason text constraint decision_has_words_for_its_reason check (reason ~ '[^[:space:]]'),
  at timestamptz not null default now(),
  constraint decision_has_a_reason check (reason is not null or kind = 'CHANGED')
);
comment on table greenplan.cycle_decision is 'What was decided about a cycle after it was opened, for everybody; the record says what a change changed';
comment on column greenplan.cycle_decision.reason is 'Why, for everybody; null of a change while nothing had been submitted';
comment on column greenplan.cycle_decision.at is 'When, by the clock of the portal';
create index decision_about_cycle on greenplan.cycle_decision (cycle_id);
call record.watch('greenplan.cycle_decision');

create type greenplan.cycle_finding as enum ('NOBODY_REPORTS', 'ALREADY_OPEN', 'TARGETS_OWED_BY_NOBODY', 'HOLDERS_DO_NOT_REPORT', 'NOBODY_SUBMITS',
  'NOBODY_DRAFTS', 'YEAR_OUTSIDE_THE_PLAN', 'DEADLINE_PASSED', 'DEADLINE_BEFORE_THE_YEAR', 'LONG_SPAN', 'SAME_TOPIC',
  'OPENED_IN_THE_PAST', 'SHORT_SPAN', 'CUTOFF_AFTER_DEADLINE', 'LONG_AFTER_THE_YEAR');
comment on type greenplan.cycle_finding is 'What may be odd about a cycle that is to be opened';

create table greenplan.cycle_override (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.cycle,
  finding greenplan.cycle_finding not null,
  reason text not null constraint override_has_a_reason check (reason ~ '[^[:space:]]'),
  at timestamptz not null default now(),
  constraint finding_is_answered_once unique (cycle_id, finding)
);
comment on table greenplan.cycle_override is 'Why a cycle was opened or changed although something was odd about it, for everybody';
comment on column greenplan.cycle_override.finding is 'What was odd';
comment on column greenplan.cycle_override.reason is 'Why it was opened all the same';
comment on column greenplan.cycle_override.at is 'When that was said, by the clock of the portal';
call record.watch('greenplan.cycle_override');

create table greenplan.cycle_target (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.cycle,
  target_id bigint not null references greenplan.target,
  constraint target_is_chosen_once unique (cycle_id, target_id)
);
comment on table greenplan.cycle_target is 'Targets that an extraordinary cycle asks about; without any it asks about all, and about duties';
call record.watch('greenplan.cycle_target');

create table greenplan.cycle_assignment (
  id bigint generated always as identity primary key,
  cycle_id bigint not null references greenplan.cycle,
  responsibility_id bigint not null references greenplan.responsibility on delete cascade,
  constraint assignment_joins_a_cycle_once unique (cycle_id, responsibility_id)
);
comment on table greenplan.cycle_assignment is 'What was assigned or confirmed after a cycle was opened and counts in it all the same, because the focal agency said so';
create index joined_by_responsibility on greenplan.cycle_assignment (responsibility_id);
call record.watch('greenplan.cycle_assignment');

-- A withdrawn cycle is gone for everybody but whoever has its address.
create or replace view published.cycle with (security_barrier) as
  select id, plan_id, kind, year, opens_on, due_before, data_cutoff, number, topic_vi, topic_en, closed_at
  from greenplan.cycle
  where withdrawn_at is null;
create or replace view published.cycle_extension with (security_barrier) as
  select x.id, x.cycle_id, x.was_before, x.due_before, x.reason, x.at
  from greenplan.cycle_extension x join published.cycle c on c.id = x.cycle_id;
create or replace view published.filing with (security_barrier) as
  select r.id, r.cycle_id, r.agency_id, r.filed_at, r.filed_at is not null and r.nothing as nothing, r.state = 'ACCEPTED' as accepted, r.since,
    case when r.filed_at is not null then r.values_told end as values_told,
    case when r.filed_at is not null then r.values_owed end as values_owed,
    case when r.filed_at is not null then r.duties_told end as duties_told,
    case when r.filed_at is not null then r.duties_held end as duties_held,
    r.nothing_until, r.nothing_withdrawn_reason, r.nothing_withdrawn_office
  from greenplan.report r join published.cycle c on c.id = r.cycle_id;
create or replace view published.difficulty with (security_barrier) as
  select d.id, c.plan_id, c.kind, c.year, r.agency_id, d.cause, d.proposal, d.level, r.filed_at, d.published_on, c.topic_vi, c.topic_en
  from greenplan.difficulty d
  join greenplan.report r on r.id = d.report_id
  join greenplan.cycle c on c.id = r.cycle_id
  where d.published_on is not null and r.filed_at is not null and c.withdrawn_at is null;
create view published.cycle_override with (security_barrier) as
  select o.id, o.cycle_id, o.finding, o.reason, o.at
  from greenplan.cycle_override o join published.cycle c on c.id = o.cycle_id;
comment on view published.cycle_override is 'Why standing cycles were opened although something was odd';
create view published.cycle_target with (security_barrier) as
  select t.id, t.cycle_id, t.target_id
  from greenplan.cycle_target t join published.cycle c on c.id = t.cycle_id;
comment on view published.cycle_target is 'Targets that standing extraordinary cycles ask about';
create view published.cycle_decision as
  select id, cycle_id, kind, reason, at
  from greenplan.cycle_decision;
comment on view published.cycle_decision is 'What was decided about cycles after they were opened, withdrawn ones too';
create view published.withdrawn_cycle with (security_barrier) as
  select id, plan_id, kind, year, number, topic_vi, topic_en, withdrawn_at
  from greenplan.cycle
  where withdrawn_at is not null;
comment on view published.withdrawn_cycle is 'Cycles that were withdrawn: their names alone, for whoever has the address';
call greenplan.published_by('greenplan.cycle_decision');
call greenplan.published_by('greenplan.cycle_override');
call greenplan.published_by('greenplan.cycle_target');
