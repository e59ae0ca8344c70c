with hit as materialized (
  select d.id from duty d where fold(d.title || ' ' || d.text) like '%' || fold((select words from question where id = :id)) || '%')
select json_build_object('totalCount', (select count(*) from hit),
  'nodes', (select json_agg(n.node) from (
    select json_build_object('code', d.code, 'title', d.title, 'text', d.text,
      'plan', json_build_object('code', p.code, 'province', json_build_object('name', v.name)),
      'bearers', (select json_agg(json_build_object('modality', b.modality, 'name', a.name)) from bearer b join agency a on a.id = b.agency_id
        where b.duty_id = d.id)) as node
    from (select id from hit order by id limit 20) h join duty d using (id) join plan p on p.id = d.plan_id join province v on v.id = p.province_id
    order by d.id) n));
