-- One quantity, one row. A number that a report gives serves every target of the plan that asks for the same indicator and class, so it is
-- asked for once. What is answered by yes or no, by steps or in words stays one row a target.
create function greenplan.is_number(form greenplan.target_form) returns boolean language sql immutable as $$
  select form not in ('RECURRING', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE')
$$;
comment on function greenplan.is_number is 'Whether a promise of this form is answered by a number';

create function greenplan.quantity_of(target bigint, day date) returns bigint language sql stable as $$
  select coalesce((
    select min(o.id)
    from greenplan.target t
    join greenplan.target_in_time p on p.target_id = t.id and p.valid @> day
    join greenplan.target o on o.indicator_id = t.indicator_id and o.plan_id = t.plan_id
    join greenplan.target_in_time q on q.target_id = o.id and q.valid @> day
    where t.id = target and greenplan.is_number(p.form) and greenplan.is_number(q.form)
      and q.class_vi is not distinct from p.class_vi), target)
$$;
comment on function greenplan.quantity_of is 'What targets that one number serves on a day have in common: the least of their keys; the target itself when it takes no number';

alter table greenplan.report_value add column indicator_id bigint references greenplan.indicator;
alter table greenplan.report_value add column class_vi text;
alter table greenplan.report_value add constraint class_is_of_an_indicator check (class_vi is null or indicator_id is not null);
alter table greenplan.report_value add constraint words_are_no_quantity check (words is null or indicator_id is null);
comment on table greenplan.report_value is 'What a report says of a quantity, for all targets that promise it, or of one target that takes no number';
comment on column greenplan.report_value.target_id is 'The target under which it was filed: the first of the quantity that was owed';
comment on column greenplan.report_value.indicator_id is 'The quantity, with class_vi; null where no number is asked for, and in a row that said a quantity a second time before they were one';
comment on column greenplan.report_value.class_vi is 'Class of the quantity; null when the indicator has none';

-- It is the same said otherwise: no change for the record, no new version. Of two rows on one quantity the second stays as it is.
alter table greenplan.report_value disable trigger user;
update greenplan.report_value v set indicator_id = first.indicator_id, class_vi = first.class_vi
from (
  select w.id, t.indicator_id, p.class_vi,
    row_number() over (partition by w.report_id, t.indicator_id, p.class_vi order by t.position, t.id) as place
  from greenplan.report_value w
  join greenplan.target t on t.id = w.target_id
  join greenplan.target_in_time p on p.target_id = t.id and p.valid @> current_date
  where greenplan.is_number(p.form) and w.words is null) first
where first.id = v.id and first.place = 1;
alter table greenplan.report_value enable trigger user;

create unique index quantity_is_reported_once on greenplan.report_value (report_id, indicator_id, class_vi) nulls not distinct
  where indicator_id is not null;

create or replace function greenplan.is_kept_in(report bigint, target bigint, duty bigint, day date) returns boolean language sql stable as $$
  with mine as (select r.*, greenplan.agency_on(r.agency_id, day) as answering from greenplan.report r where r.id = report),
  theirs as materialized (
    select r.id, m.id as mine, m.answering, r.agency_id, least(coalesce(r.since, c.opened_on), (
      select max(upper(n.valid)) - 1 from greenplan.agency_name n where n.agency_id = r.agency_id
      having not bool_or(n.valid @> day))) as began
    from mine m join greenplan.report r on r.cycle_id = m.cycle_id
    join greenplan.cycle c on c.id = r.cycle_id
    where r.id = m.id or (greenplan.agency_on(r.agency_id, day) = m.answering and (r.since is null or r.since <= day))),
  served as materialized (
    select o.id from greenplan.target t join greenplan.target o on o.indicator_id = t.indicator_id and o.plan_id = t.plan_id
    where t.id = target and greenplan.quantity_of(o.id, day) = greenplan.quantity_of(t.id, day)),
  held as (
    select t.*, case
      when target is null then greenplan.holds_duty(t.agency_id, duty, t.began)
      else exists (select from served s where greenplan.answers_for_target(t.agency_id, s.id, t.began)) end as had
    from theirs t)
  select (target is null and bool_or(h.had and h.id = h.mine))
    or ((target is not null or not bool_or(h.had))
      and (array_agg(h.id order by h.had desc, (h.agency_id = h.answering) desc, h.id))[1] = min(h.mine))
  from held h
$$;
comment on function greenplan.is_kept_in is 'Of the reports of a cycle that one agency answers for on a day, whether this one is about a target or a duty: the one whose agency had it when the report began, or on its last day, else the agency''s own. A quantity is in one of them alone';
