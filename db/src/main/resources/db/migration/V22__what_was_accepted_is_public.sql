-- Whatever a report holds is public once it is accepted: how far a duty has got, why a target has no value, what is said of it in words, and
-- how much of the report was filled in. What was accepted is kept by revision, so that a correction replaces it in words and hides nothing.
select set_config('greenplan.actor', 'system:migration', true);

create type greenplan.progress_state as enum ('NOT_BEGUN', 'UNDER_WAY', 'DONE', 'NOT_DONE');
comment on type greenplan.progress_state is 'NOT_DONE: it will not be carried out';

alter table greenplan.report_progress
  alter column text drop not null,
  add column state greenplan.progress_state,
  add column product text,
  add column day date,
  add column withdrawn boolean not null default false,
  add column correction_reason text,
  add column revision int not null default 1,
  add column accepted_at timestamptz,
  add column accepted_by bigint references greenplan.account,
  add constraint progress_is_told_or_withdrawn
    check (case when withdrawn then num_nonnulls(state, text, product, day) = 0 else text is not null end),
  add constraint what_has_not_begun_has_neither_product_nor_day
    check (state is distinct from 'NOT_BEGUN' or num_nonnulls(product, day) = 0);
comment on column greenplan.report_progress.text is 'What was done; null when it was withdrawn';
comment on column greenplan.report_progress.state is 'How far it has got; null where it was filed before states were asked for';
comment on column greenplan.report_progress.product is 'What came of it: a document, a work';
comment on column greenplan.report_progress.day is 'Since when it is under way, or on which day it was done or given up';
comment on column greenplan.report_progress.withdrawn is 'What was accepted before is taken back, and nothing stands in its place';
comment on column greenplan.report_progress.correction_reason is 'Why it was corrected, withdrawn or added after acceptance';
comment on column greenplan.report_progress.revision is 'Counts corrections after acceptance, from 1';

create table greenplan.duty_progress (
  id bigint generated always as identity primary key,
  report_id bigint not null,
  duty_id bigint not null,
  revision int not null,
  state greenplan.progress_state,
  text text,
  product text,
  day date,
  withdrawn boolean not null,
  reason text,
  accepted_at timestamptz not null,
  folded text generated always as (published.fold(text || coalesce(' ' || product, ''))) stored,
  constraint accepted_progress_is_of_a_row foreign key (report_id, duty_id) references greenplan.report_progress (report_id, duty_id),
  constraint revision_of_progress_is_accepted_once unique (report_id, duty_id, revision),
  constraint accepted_progress_is_told_or_withdrawn
    check (case when withdrawn then num_nonnulls(state, text, product, day) = 0 else text is not null end)
);
comment on table greenplan.duty_progress is 'What was accepted of a duty: each revision of a row of a report; the last one counts, the others were corrected';
comment on column greenplan.duty_progress.state is 'How far it has got; null where it was filed before states were asked for';
comment on column greenplan.duty_progress.text is 'What was done, in the words of the agency';
comment on column greenplan.duty_progress.withdrawn is 'The revision before it was taken back, and nothing stands in its place';
comment on column greenplan.duty_progress.reason is 'Why this revision takes the place of the one before, or came later; for everybody';
create index progress_of_duty on greenplan.duty_progress (duty_id, report_id, revision);
call record.watch('greenplan.duty_progress', 'folded');

create table greenplan.value_statement (
  id bigint generated always as identity primary key,
  value_id bigint not null references greenplan.report_value,
  revision int not null,
  words text,
  no_data_reason text,
  kind greenplan.observation_kind,
  as_of date,
  territory_id bigint references greenplan.territory,
  source text,
  reason text,
  accepted_at timestamptz not null,
  constraint revision_of_a_value_is_stated_once unique (value_id, revision),
  constraint words_or_why_there_are_none check (num_nonnulls(words, no_data_reason) = 1)
);
comment on table greenplan.value_statement is 'What was accepted of a target without a number: words, or why there is no value; by revision, as numbers are in observation';
comment on column greenplan.value_statement.reason is 'Why this revision takes the place of the one before; for everybody';
call record.watch('greenplan.value_statement');

-- How much a report tells, as it was handed over.
alter table greenplan.report
  add column values_told int,
  add column values_owed int,
  add column duties_told int,
  add column duties_held int,
  add constraint counts_of_a_report_come_together check (num_nulls(values_told, values_owed, duties_told) in (0, 3)),
  add constraint report_tells_no_more_than_it_owes check (values_told <= values_owed and duties_told <= duties_held);
comment on column greenplan.report.values_told is 'Rows of targets with a value, when it was handed over; null while it was not';
comment on column greenplan.report.values_owed is 'Rows of targets, those with a reason instead of a value included';
comment on column greenplan.report.duties_told is 'Rows of duties that say something';
comment on column greenplan.report.duties_held is 'Rows of duties; null where the report came before they were counted';

-- What was accepted before this was public nowhere.
update greenplan.report_progress p set accepted_at = r.accepted_at
from greenplan.report r where r.id = p.report_id and r.state = 'ACCEPTED';
insert into greenplan.duty_progress (report_id, duty_id, revision, text, withdrawn, accepted_at)
select report_id, duty_id, revision, text, withdrawn, accepted_at from greenplan.report_progress where accepted_at is not null order by id;
insert into greenplan.value_statement
  (value_id, revision, words, no_data_reason, kind, as_of, territory_id, source, reason, accepted_at)
select id, revision, words, no_data_reason, kind, as_of, territory_id, source, correction_reason, accepted_at
from greenplan.report_value where accepted_at is not null and amount is null order by id;
update greenplan.report r set
  values_owed = (select count(*) from greenplan.report_value v where v.report_id = r.id),
  values_told = (select count(*) from greenplan.report_value v where v.report_id = r.id and v.no_data_reason is null),
  duties_told = (select count(*) from greenplan.report_progress p where p.report_id = r.id)
where r.filed_at is not null;

-- How far each duty has got, by what the reports of the newest cycle say that tell of it.
create type greenplan.duty_standing as enum ('DONE', 'UNDER_WAY', 'NOT_BEGUN', 'NOT_DONE', 'DIFFERING', 'UNSTATED', 'NO_REPORT');

create view published.duty_progress as
  select p.id, p.report_id, p.duty_id, p.revision, p.state, p.text, p.product, p.day, p.withdrawn, p.reason, p.accepted_at,
    not exists (select from greenplan.duty_progress later
      where later.report_id = p.report_id and later.duty_id = p.duty_id and later.revision > p.revision) as current
  from greenplan.duty_progress p;
comment on view published.duty_progress is 'What was accepted of duties, all revisions; the current one is what counts';

create view published.duty_standing as
  select d.id as duty_id, (case
    when count(s.report_id) = 0 then 'NO_REPORT'
    when count(distinct coalesce(s.state::text, 'UNSTATED')) > 1 then 'DIFFERING'
    else coalesce(min(s.state::text), 'UNSTATED') end)::greenplan.duty_standing as standing
  from greenplan.duty d
  left join lateral (
    select p.report_id, p.state, rank() over (order by c.year desc, c.id desc) as place
    from published.duty_progress p
    join greenplan.report r on r.id = p.report_id
    join greenplan.cycle c on c.id = r.cycle_id
    where p.duty_id = d.id and p.current and not p.withdrawn) s on s.place = 1
  group by d.id;
comment on view published.duty_standing is 'How far each duty has got, by the reports of the newest cycle that tell of it: DIFFERING when they do not agree, UNSTATED when they name no state';

create view published.value_statement as
  select s.id, v.report_id, t.id as target_id, s.value_id, s.revision, s.words, s.no_data_reason, s.kind, s.as_of, s.territory_id, s.source,
    s.reason, s.accepted_at,
    s.revision = v.revision - case when v.accepted_at is null then 1 else 0 end as current
  from greenplan.value_statement s
  join greenplan.report_value v on v.id = s.value_id
  join greenplan.target f on f.id = v.target_id
  join greenplan.target t on t.id = f.id
    or (s.no_data_reason is not null
      and t.plan_id = f.plan_id and t.indicator_id = f.indicator_id and t.class_vi is not distinct from f.class_vi
      and t.form not in ('RECURRING', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE')
      and f.form not in ('RECURRING', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE')
      and not exists (select from greenplan.report_value own where own.report_id = v.report_id and own.target_id = t.id));
comment on view published.value_statement is 'What was accepted of targets without a number, for each target that measures the same; all revisions, of which the current one counts';

create or replace view published.filing as
  select id, cycle_id, agency_id, filed_at, filed_at is not null and nothing as nothing, state = 'ACCEPTED' as accepted, since,
    case when filed_at is not null then values_told end as values_told,
    case when filed_at is not null then values_owed end as values_owed,
    case when filed_at is not null then duties_told end as duties_told,
    case when filed_at is not null then duties_held end as duties_held
  from greenplan.report;

create function published.agency_on(agency bigint, day date) returns bigint
language sql stable security definer set search_path = pg_catalog as $$ select greenplan.agency_on(agency, day) $$;
comment on function published.agency_on is 'The agency that answers on a day for the given one, as agencies and their successors are public';
grant execute on function published.agency_on to "${app}", "${reader}";

-- Search finds what was done, too. A kind is added by making the type anew: one that is added cannot be used in the same transaction.
drop view published.found;
drop type greenplan.found_kind;
create type greenplan.found_kind as enum
  ('PLAN', 'TARGET', 'DUTY', 'PROGRESS', 'ACTION', 'MEASURE', 'AGENCY', 'INDICATOR', 'CLAUSE', 'NOTE');
create view published.found with (security_barrier) as
  select 'PLAN'::greenplan.found_kind as kind, p.id, v.code as province, v.sample, p.code as plan, p.code as code,
    p.title_vi, p.title_en, p.title_vi as words, p.folded
  from greenplan.plan p join greenplan.province v on v.id = p.province_id
  union all
  select 'TARGET', t.id, v.code, v.sample, p.code, t.code, t.title_vi, t.title_en, t.quote, t.folded
  from greenplan.target t join greenplan.plan p on p.id = t.plan_id join greenplan.province v on v.id = p.province_id
  union all
  select 'DUTY', d.id, v.code, v.sample, p.code, d.code, d.title_vi, d.title_en, c.text, d.folded || ' ' || c.folded
  from greenplan.duty d join greenplan.clause c on c.id = d.clause_id join greenplan.plan p on p.id = d.plan_id
    join greenplan.province v on v.id = p.province_id
  union all
  select 'PROGRESS', d.id, v.code, v.sample, p.code, d.code, d.title_vi, d.title_en, done.words, done.folded
  from greenplan.duty d join greenplan.plan p on p.id = d.plan_id join greenplan.province v on v.id = p.province_id
    join (select o.duty_id, string_agg(o.text || coalesce(E'\n' || o.product, ''), E'\n\n' order by o.id desc) as words,
        string_agg(o.folded, ' ' order by o.id desc) as folded
      from greenplan.duty_progress o
      where not o.withdrawn and not exists (select from greenplan.duty_progress later
        where later.report_id = o.report_id and later.duty_id = o.duty_id and later.revision > o.revision)
      group by o.duty_id) done on done.duty_id = d.id
  union all
  select case c.role when 'ACTION' then 'ACTION' when 'MEASURE' then 'MEASURE' else 'CLAUSE' end::greenplan.found_kind,
    c.id, v.code, v.sample, p.code, c.path, coalesce(c.label_vi, c.path), coalesce(c.label_en, c.path), c.text, c.folded
  from greenplan.clause c join greenplan.plan p on p.id = c.plan_id join greenplan.province v on v.id = p.province_id
  where c.role not in ('DUTY', 'MISSING', 'SCAN_MARK')
  union all
  select 'AGENCY', a.id, v.code, v.sample, null, v.code || '/' || a.code, n.name_vi, n.name_en, n.name_vi,
    v.code || '/' || a.code || ' ' || (select string_agg(m.folded, ' ' order by m.valid) from greenplan.agency_name m where m.agency_id = a.id)
  from greenplan.agency a join greenplan.province v on v.id = a.province_id
    join lateral (select * from greenplan.agency_name l where l.agency_id = a.id order by l.valid desc limit 1) n on true
  union all
  -- An indicator that only fictional provinces use is itself fictional; one that nobody uses yet is not.
  select 'INDICATOR', i.id, null, coalesce((
      select bool_and(v.sample) from greenplan.province v
      where v.id in (select p.province_id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where t.indicator_id = i.id)
        or v.id in (select a.province_id from greenplan.observation o join greenplan.territory a on a.id = o.territory_id
          where o.indicator_id = i.id)), false), null, i.code, i.name_vi, i.name_en, i.definition_vi, i.folded
  from greenplan.indicator i
  union all
  select 'NOTE', n.id, v.code, v.sample, p.code, n.code, n.text_vi, n.text_en, coalesce(n.quote, n.text_vi), n.folded
  from greenplan.note n join greenplan.plan p on p.id = n.plan_id join greenplan.province v on v.id = p.province_id;
comment on view published.found is 'All that search finds: one row per object, with its words and their folded form';
