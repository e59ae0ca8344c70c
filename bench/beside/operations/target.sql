select json_build_object('code', t.code, 'title', t.title, 'lower', t.lower, 'upper', t.upper,
  'indicator', json_build_object('code', i.code, 'name', i.name, 'unit', i.unit, 'direction', i.direction),
  'objective', json_build_object('code', o.code, 'title', o.title, 'plan', json_build_object('code', p.code, 'title', p.title)),
  'observations', (select json_agg(json_build_object('asOf', b.as_of, 'value', b.value, 'source', b.source) order by b.as_of)
    from observation b where b.target_id = t.id))
from target t join indicator i on i.id = t.indicator_id join objective o on o.id = t.objective_id join plan p on p.id = o.plan_id
where t.id = :id;
