-- Views that a join reaches by a key: what was grouped over all duties is asked for each, and a target finds the rows that speak of it within its plan and
-- indicator.
create or replace view published.duty_standing as
  select d.id as duty_id, (
    select case
      when count(s.report_id) = 0 then 'NO_REPORT'
      when count(distinct coalesce(s.state::text, 'UNSTATED')) > 1 then 'DIFFERING'
      else coalesce(min(s.state::text), 'UNSTATED') end
    from (
      select p.report_id, p.state, rank() over (order by c.year desc, c.id desc) as place
      from published.duty_progress p
      join greenplan.report r on r.id = p.report_id
      join greenplan.cycle c on c.id = r.cycle_id
      where p.duty_id = d.id and p.current and not p.withdrawn) s
    where s.place = 1)::greenplan.duty_standing as standing
  from greenplan.duty d;

create or replace view published.value_statement as
  select s.id, v.report_id, t.id as target_id, s.value_id, s.revision, s.words, s.no_data_reason, s.kind, s.as_of, s.territory_id, s.source,
    s.reason, s.accepted_at,
    s.revision = v.revision - case when v.accepted_at is null then 1 else 0 end as current
  from greenplan.value_statement s
  join greenplan.report_value v on v.id = s.value_id
  join greenplan.target f on f.id = v.target_id
  join greenplan.target t on t.plan_id = f.plan_id and t.indicator_id = f.indicator_id
    and (t.id = f.id
      or (s.no_data_reason is not null and t.class_vi is not distinct from f.class_vi
        and t.form not in ('RECURRING', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE')
        and f.form not in ('RECURRING', 'COMPLIANCE', 'QUALITATIVE', 'DELIVERABLE')
        and not exists (select from greenplan.report_value own where own.report_id = v.report_id and own.target_id = t.id)));
create index value_of_target on greenplan.report_value (target_id);

-- Who was there before whoever answers for a report today.
create index succession_from_agency on greenplan.agency_succession (predecessor_id);
create index succession_to_agency on greenplan.agency_succession (successor_id);
create function greenplan.lines_to(agencies bigint[]) returns setof bigint language sql stable as $$
  with recursive line (id) as (
    select unnest(agencies)
    union select s.predecessor_id from line join greenplan.agency_succession s on s.successor_id = line.id)
  select id from line
$$;
comment on function greenplan.lines_to is 'The agencies and all that came before them in any reorganisation: of no other can agency_on give one of them';
