-- What the generator of rows leaves out, for each of its plans: a cycle with an accepted report, whose editor has an account; notes; and changes on record.
set session_replication_role = replica;
create temp table plans as select id, id - 1000000 as p, id + 5000000 as own from greenplan.plan where id > 1000000;
insert into greenplan.account (id, email, display_name) overriding system value
select own, 'editor-' || p || '@example.org', 'Người ' || p from plans;
insert into greenplan.role_grant (id, account_id, role, agency_id, valid) overriding system value
select own, own, 'AGENCY_EDITOR', (p - 1) * 40 + 1000001, '[2024-01-01,)' from plans;
insert into greenplan.cycle (id, plan_id, kind, year, opens_on, due_before, data_cutoff, opened_on) overriding system value
select own, id, 'ANNUAL', 2024, '2025-01-01', '2025-03-01', '2024-12-31', '2025-01-01' from plans;
insert into greenplan.report (id, cycle_id, agency_id, state, filed_at, submitted_by, accepted_at, values_told, values_owed, duties_told)
  overriding system value
select own, own, (p - 1) * 40 + 1000001, 'ACCEPTED', '2025-02-01', own, '2025-02-20', 30, 30, 0 from plans;
insert into greenplan.report_value (id, report_id, target_id, indicator_id, kind, amount, as_of, territory_id, source, accepted_at, accepted_by)
  overriding system value
select t.id + 5000000, x.own, t.id, t.indicator_id, 'OFFICIAL', 150, '2024-12-31', x.id, 'Báo cáo', '2025-02-20', x.own
from plans x join greenplan.target t on t.plan_id = x.id;
insert into greenplan.note (id, plan_id, clause_id, code, position, kind, text_vi) overriding system value
select own * 10 + n, id, id, 'n' || n, n, 'AMBIGUOUS_WORDING', 'Chưa rõ ' || n from plans, generate_series(1, 3) n;
insert into record.change (tbl, key, after, actor, reason, at, hash)
select tbl, key, after, 'system:generated', 'Generated', '2025-01-01', '\x00'
from (
  select 'target' as tbl, id as key, to_jsonb(t) as after from greenplan.target t
  union all select 'responsibility', id, to_jsonb(r) from greenplan.responsibility r
  union all select 'amendment', id, to_jsonb(a) from greenplan.amendment a
  union all select 'report_value', id, to_jsonb(v) from greenplan.report_value v
  union all select 'note', id, to_jsonb(n) from greenplan.note n) written
where key > 1000000;
drop table plans;
set session_replication_role = origin;
