-- All that search finds, whatever it is.
create type greenplan.found_kind as enum ('PLAN', 'TARGET', 'DUTY', 'ACTION', 'MEASURE', 'AGENCY', 'INDICATOR', 'CLAUSE', 'NOTE');

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
