-- A reorganisation is decided in the portal as well as loaded with a package, and both leave the same rows: who follows whom, to
-- whom each duty and each target goes, and what it began or cut short. Everything counts from its day on, so nothing has to happen
-- at midnight; until that day it can be undone, because what was cut short is kept.
select set_config('greenplan.actor', 'system:migration', true);

alter table greenplan.agency_succession alter column successor_id drop not null;
comment on column greenplan.agency_succession.successor_id is 'Who follows; null when nobody does: it goes on under another name, or it ended';

alter table greenplan.agency_change
  add column recorded_on date,
  add column settled_on date,
  add column version int not null default 1;
comment on column greenplan.agency_change.recorded_on is 'Day on which it was decided in the portal; null when it came with a package';
comment on column greenplan.agency_change.settled_on is 'Day on which drafts of single duties and targets that went elsewhere were handed over in open cycles: when somebody looked first; null until then';
comment on column greenplan.agency_change.version is 'Number of changes, from 1';
create trigger next_version before update on greenplan.agency_change for each row execute function greenplan.next_version();

alter table greenplan.agency add column change_id bigint references greenplan.agency_change;
comment on column greenplan.agency.change_id is 'The reorganisation of the portal that began it; null when it came with a package';
alter table greenplan.agency_name add column change_id bigint references greenplan.agency_change;
comment on column greenplan.agency_name.change_id is 'The reorganisation of the portal that gave the name; null when it came with a package';
alter table greenplan.class_member add column change_id bigint references greenplan.agency_change;
comment on column greenplan.class_member.change_id is 'The reorganisation of the portal that made it a member; null when it came with a package';

create table greenplan.duty_passage (
  id bigint generated always as identity primary key,
  change_id bigint not null references greenplan.agency_change,
  duty_id bigint not null references greenplan.duty,
  modality greenplan.modality not null,
  predecessor_id bigint not null references greenplan.agency,
  successor_id bigint references greenplan.agency,
  note_vi text,
  note_en text,
  constraint share_passes_to_somebody_once unique nulls not distinct (change_id, duty_id, modality, predecessor_id, successor_id)
);
comment on table greenplan.duty_passage is 'To whom a share in a duty goes in a reorganisation, from its day on; so each bearer that a plan names has a holder on every day, or a reason why none';
comment on column greenplan.duty_passage.modality is 'How the duty is borne, before and after';
comment on column greenplan.duty_passage.successor_id is 'Who bears it from that day on, perhaps beside a share of its own; null when nobody does, because the agency ended without a successor';
create index passage_of_duty on greenplan.duty_passage (duty_id);
insert into greenplan.duty_passage (change_id, duty_id, modality, predecessor_id, successor_id, note_vi, note_en)
select distinct on (c.id, b.duty_id, b.modality, b.agency_id, n.agency_id)
  c.id, b.duty_id, b.modality, b.agency_id, coalesce(n.agency_id, s.successor_id), n.note_vi, n.note_en
from greenplan.duty_bearer b
join greenplan.agency_succession s on s.predecessor_id = b.agency_id and s.position = 1
join greenplan.agency_change c on c.id = s.change_id and c.date = upper(b.valid)
left join greenplan.duty_bearer n on n.duty_id = b.duty_id and n.modality = b.modality and n.change_id = c.id
  and n.position = b.position and n.agency_id <> b.agency_id
order by c.id, b.duty_id, b.modality, b.agency_id, n.agency_id;

create table greenplan.target_passage (
  id bigint generated always as identity primary key,
  change_id bigint not null references greenplan.agency_change,
  link_id bigint not null references greenplan.target_agency,
  predecessor_id bigint not null references greenplan.agency,
  successor_id bigint references greenplan.agency,
  note_vi text,
  note_en text,
  constraint target_passes_once_in_a_reorganisation unique (change_id, link_id)
);
comment on table greenplan.target_passage is 'To whom a link between a target and an agency goes in a reorganisation; from its day on, until the next one';
comment on column greenplan.target_passage.link_id is 'The link that the plan, a later act or the editor made; it keeps naming its agency';
comment on column greenplan.target_passage.successor_id is 'Who answers from that day on; null when nobody does';
comment on column greenplan.target_passage.note_vi is 'Why it went there, when that is not the note of the reorganisation';
create index passage_of_link on greenplan.target_passage (link_id);

create table greenplan.agency_change_cut (
  id bigint generated always as identity primary key,
  change_id bigint not null references greenplan.agency_change,
  tbl text not null constraint cut_is_of_something_dated check (tbl in ('agency_name', 'class_member', 'duty_bearer')),
  row_id bigint not null,
  valid daterange not null,
  constraint row_is_cut_once_in_a_reorganisation unique (change_id, tbl, row_id)
);
comment on table greenplan.agency_change_cut is 'What a reorganisation of the portal ended before its time, so that it can be undone until its day';
comment on column greenplan.agency_change_cut.tbl is 'Table of the row';
comment on column greenplan.agency_change_cut.row_id is 'Its id';
comment on column greenplan.agency_change_cut.valid is 'The days on which the row held before';

-- What packages passed on so far: with the duty that the link names, else to the first successor.
insert into greenplan.target_passage (change_id, link_id, predecessor_id, successor_id, note_vi, note_en)
select c.id, l.id, l.agency_id, coalesce(b.agency_id, s.successor_id), b.note_vi, b.note_en
from greenplan.target_agency l
join greenplan.agency_succession s on s.predecessor_id = l.agency_id and s.position = 1
join greenplan.agency_change c on c.id = s.change_id
left join lateral (
  select x.agency_id, x.note_vi, x.note_en from greenplan.duty_bearer x
  where x.duty_id = l.duty_id and x.modality = l.modality and x.change_id = c.id
    and exists (select from greenplan.duty_passage y where y.change_id = c.id and y.duty_id = x.duty_id
      and y.modality = x.modality and y.predecessor_id = l.agency_id and y.successor_id = x.agency_id)
  order by x.id limit 1) b on true
where not exists (
  select from greenplan.agency_name n where n.agency_id = l.agency_id and n.valid @> c.date);

call audit.watch('greenplan.duty_passage');
call audit.watch('greenplan.target_passage');
call audit.watch('greenplan.agency_change_cut');

create or replace function greenplan.agency_on(agency bigint, day date) returns bigint
language plpgsql stable as $$
declare
  here bigint := agency;
  onward bigint;
  seen bigint[] := array[agency];
begin
  loop
    select s.successor_id into onward
    from greenplan.agency_succession s join greenplan.agency_change c on c.id = s.change_id
    where s.predecessor_id = here and c.date <= day and s.successor_id is not null
      and not exists (select from greenplan.agency_name n where n.agency_id = here and n.valid @> day)
    order by c.date, s.position, s.id
    limit 1;
    if not found or onward = any (seen) then
      return here;
    end if;
    here := onward;
    seen := seen || here;
  end loop;
end $$;

comment on function greenplan.agency_on is 'The agency that answers on a day for the given one: itself while it has a name, else its first successor, or that one''s; itself when it ended without one';

create function greenplan.link_holder(link bigint, day date) returns bigint language sql stable as $$
  select case when p.id is null then l.agency_id else p.successor_id end
  from greenplan.target_agency l left join lateral (
    select x.id, x.successor_id from greenplan.target_passage x join greenplan.agency_change c on c.id = x.change_id
    where x.link_id = l.id and c.date <= day order by c.date desc, x.id desc limit 1) p on true
  where l.id = link
$$;
comment on function greenplan.link_holder is 'Who answers on a day by a link between a target and an agency: the agency that it names, or to whom the last reorganisation passed it; null for nobody';

-- Reports in the middle of a cycle: whoever begins then gets one of its own from that day on.
alter table greenplan.progress_report
  add column since date,
  add column change_id bigint references greenplan.agency_change,
  add constraint late_report_says_why check ((since is null) = (change_id is null));
comment on column greenplan.progress_report.since is 'First day on which it is owed, when a reorganisation brought it in the middle of the cycle; else null';
comment on column greenplan.progress_report.change_id is 'The reorganisation that brought it';

alter table greenplan.reporting_cycle add column opened_on date not null default current_date;
update greenplan.reporting_cycle set opened_on = (opened_at at time zone 'Asia/Ho_Chi_Minh')::date;
comment on column greenplan.reporting_cycle.opened_on is 'Day on which it was opened, in the time of Vietnam: what an agency held then stays in the report that was opened for it';

create function greenplan.holds_duty(agency bigint, duty bigint, day date) returns boolean language sql stable as $$
  select exists (select from greenplan.duty_bearer b
    where b.duty_id = duty and b.valid @> day and agency in (select greenplan.stands_for(b.agency_id, day)))
$$;
comment on function greenplan.holds_duty is 'Whether an agency bears a duty on a day, itself or as a member of a class';

create function greenplan.answers_for_target(agency bigint, target bigint, day date) returns boolean language sql stable as $$
  select exists (select from greenplan.target_agency l
    where l.target_id = target and l.basis <> 'INFERRED' and l.valid @> day
      and agency in (select greenplan.stands_for(greenplan.link_holder(l.id, day), day)))
$$;
comment on function greenplan.answers_for_target is 'Whether an agency answers for a target on a day by the plan or a later act';

create function greenplan.is_kept_in(report bigint, target bigint, duty bigint, day date) returns boolean language sql stable as $$
  with mine as (select r.*, greenplan.agency_on(r.agency_id, day) as answering from greenplan.progress_report r where r.id = report),
  theirs as materialized (
    select r.id, m.id as mine, m.answering, r.agency_id, least(coalesce(r.since, c.opened_on), (
      select max(upper(n.valid)) - 1 from greenplan.agency_name n where n.agency_id = r.agency_id
      having not bool_or(n.valid @> day))) as began
    from mine m join greenplan.progress_report r on r.cycle_id = m.cycle_id
    join greenplan.reporting_cycle c on c.id = r.cycle_id
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

create or replace view published.agency_change with (security_barrier) as
  select id, province_id, code, kind, date, date_certainty, act_number, act_date, act_issuer, note_vi, note_en, source_title,
    source_publisher, source_date, source_url, confidence, recorded_on
  from greenplan.agency_change;
create view published.duty_passage with (security_barrier) as
  select id, change_id, duty_id, modality, predecessor_id, successor_id, note_vi, note_en from greenplan.duty_passage;
create view published.target_passage with (security_barrier) as
  select id, change_id, link_id, predecessor_id, successor_id, note_vi, note_en from greenplan.target_passage;
create or replace view published.filing with (security_barrier) as
  select id, cycle_id, agency_id, filed_at, filed_at is not null and nothing as nothing, state = 'ACCEPTED' as accepted, since
  from greenplan.progress_report;
