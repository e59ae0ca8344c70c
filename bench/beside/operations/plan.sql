select json_build_object('code', p.code, 'title', p.title, 'visionYear', p.vision_year, 'from', p.period_from, 'to', p.period_to, 'vision', p.vision,
  'province', json_build_object('code', v.code, 'name', v.name),
  'objectives', (select json_agg(json_build_object('code', o.code, 'title', o.title, 'text', o.text,
      'targets', (select json_agg(json_build_object('code', t.code, 'title', t.title, 'lower', t.lower, 'upper', t.upper,
          'indicator', json_build_object('code', i.code, 'unit', i.unit, 'direction', i.direction), 'latest', b.latest) order by t.id)
        from target t join indicator i on i.id = t.indicator_id
        left join lateral (select json_build_object('year', b.year, 'value', b.value) as latest
          from observation b where b.target_id = t.id order by b.as_of desc limit 1) b on true
        where t.objective_id = o.id)) order by o.position)
    from objective o where o.plan_id = p.id))
from plan p join province v on v.id = p.province_id where p.id = :id;
