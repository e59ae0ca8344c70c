-- "Không phát sinh" that was accepted by mistake has a way back, which everybody can see.
select set_config('greenplan.actor', 'system:migration', true);

alter table greenplan.report
  add column nothing_until timestamptz,
  add column nothing_withdrawn_reason text,
  add column nothing_withdrawn_office text,
  add constraint nothing_is_taken_back_by_somebody_for_a_reason check (
    num_nonnulls(nothing_until, nothing_withdrawn_reason, nothing_withdrawn_office) in (0, 3)
    and nothing_withdrawn_reason ~ '[^[:space:]]');
comment on column greenplan.report.nothing_until is 'When its agency took back last that nothing happened, after that was accepted; null when it never did';
comment on column greenplan.report.nothing_withdrawn_reason is 'Why, for everybody';
comment on column greenplan.report.nothing_withdrawn_office is 'The agency that did it, as it was called then, in Vietnamese';

create or replace view published.filing as
  select id, cycle_id, agency_id, filed_at, filed_at is not null and nothing as nothing, state = 'ACCEPTED' as accepted, since,
    case when filed_at is not null then values_told end as values_told,
    case when filed_at is not null then values_owed end as values_owed,
    case when filed_at is not null then duties_told end as duties_told,
    case when filed_at is not null then duties_held end as duties_held,
    nothing_until, nothing_withdrawn_reason, nothing_withdrawn_office
  from greenplan.report;
