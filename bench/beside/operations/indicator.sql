select json_build_object('code', i.code, 'name', i.name, 'unit', i.unit, 'direction', i.direction,
  'targets', (select json_agg(json_build_object('lower', t.lower, 'upper', t.upper, 'latest', b.latest,
      'plan', json_build_object('code', p.code, 'province', json_build_object('code', v.code, 'name', v.name))) order by t.id)
    from target t join objective o on o.id = t.objective_id join plan p on p.id = o.plan_id join province v on v.id = p.province_id
    left join lateral (select json_build_object('year', b.year, 'value', b.value) as latest
      from observation b where b.target_id = t.id order by b.as_of desc limit 1) b on true
    where t.indicator_id = i.id))
from indicator i where i.id = :id;
