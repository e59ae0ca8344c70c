select json_build_object('name', a.name, 'kind', a.kind, 'province', json_build_object('code', v.code, 'name', v.name),
  'lead', json_build_object('totalCount', (select count(*) from bearer b where b.agency_id = a.id and b.modality = 'LEAD'),
    'nodes', (select json_agg(d.node) from (
      select json_build_object('code', d.code, 'title', d.title, 'objective', json_build_object('code', o.code, 'title', o.title)) as node
      from bearer b join duty d on d.id = b.duty_id join objective o on o.id = d.objective_id
      where b.agency_id = a.id and b.modality = 'LEAD' order by b.duty_id limit 50) d)),
  'cooperating', json_build_object('totalCount', (select count(*) from bearer b where b.agency_id = a.id and b.modality = 'COOPERATING'),
    'nodes', (select json_agg(d.node) from (
      select json_build_object('code', d.code, 'title', d.title, 'objective', json_build_object('code', o.code, 'title', o.title)) as node
      from bearer b join duty d on d.id = b.duty_id join objective o on o.id = d.objective_id
      where b.agency_id = a.id and b.modality = 'COOPERATING' order by b.duty_id limit 50) d)))
from agency a join province v on v.id = a.province_id where a.id = :id;
