-- A target and a value of its indicator that come in the same instant do not see each other: who writes a target waits for whoever publishes values of
-- what it measures, and they for the target; those who publish do not wait for each other, but for the same value.
create or replace function greenplan.keep_evidence_for_target(key bigint) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('evidence', measured.id))
  from (
    select t.indicator_id as id from greenplan.target t where t.id = key
    union
    select r.related_id from greenplan.target t join greenplan.indicator_relation r on r.indicator_id = t.indicator_id
    where t.id = key and r.kind = 'DIFFERENT_DEFINITION'
    order by id) measured
  where measured.id is not null;
  delete from greenplan.evidence e where e.target_id = key;
  insert into greenplan.evidence select w.* from greenplan.evidence_worked_out w where w.target_id = key on conflict do nothing;
end $$;
create or replace function greenplan.keep_evidence_by_value(key bigint) returns void language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('evidence', o.indicator_id)), pg_advisory_xact_lock(hashtextextended('evidence value', key))
  from greenplan.observation o where o.id = key;
  delete from greenplan.evidence e where e.observation_id = key;
  insert into greenplan.evidence select w.* from greenplan.evidence_worked_out w where w.observation_id = key on conflict do nothing;
end $$;
