-- Who answered for a target, and what amended a plan, is found in the record itself, since the rows may be gone. The columns are named in the view,
-- so that a condition on one reaches the index through the barrier.
create index change_of_responsibility on record.change (((coalesce(after, before) ->> 'target_id')::bigint), id) where tbl = 'responsibility';
create index change_of_amended_plan on record.change (((coalesce(after, before) ->> 'plan_id')::bigint), id) where tbl = 'amendment';
create or replace view published.change with (security_barrier) as
  select id, tbl, key, before, after, reason, at,
    (coalesce(after, before) ->> 'target_id')::bigint as target_id, (coalesce(after, before) ->> 'plan_id')::bigint as plan_id
  from record.change
  where to_regclass('published.' || quote_ident(tbl)) is not null
    and tbl not in ('cycle', 'cycle_extension', 'difficulty', 'difficulty_step');
comment on column published.change.target_id is 'The target that the row points to; null when it points to none';
comment on column published.change.plan_id is 'The plan that the row points to; null when it points to none';

create index passage_to_agency on greenplan.target_passage (successor_id);
