-- A change on record belongs to a province by what its row points to.
create function greenplan.changed_in(tbl text, r jsonb) returns bigint language sql stable as $$
  select coalesce(
    case tbl when 'province' then (r ->> 'id')::bigint end,
    (r ->> 'province_id')::bigint,
    (select p.province_id from greenplan.plan p where p.id = (r ->> 'plan_id')::bigint),
    (select a.province_id from greenplan.agency a where a.id = (r ->> 'agency_id')::bigint),
    (select a.province_id from greenplan.report x join greenplan.agency a on a.id = x.agency_id
      where x.id = (r ->> 'report_id')::bigint),
    (select p.province_id from greenplan.cycle c join greenplan.plan p on p.id = c.plan_id
      where c.id = (r ->> 'cycle_id')::bigint),
    (select p.province_id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where t.id = (r ->> 'target_id')::bigint),
    (select p.province_id from greenplan.duty d join greenplan.plan p on p.id = d.plan_id where d.id = (r ->> 'duty_id')::bigint),
    (select p.province_id from greenplan.note n join greenplan.plan p on p.id = n.plan_id where n.id = (r ->> 'note_id')::bigint),
    (select a.province_id from greenplan.report_value v join greenplan.report x on x.id = v.report_id
      join greenplan.agency a on a.id = x.agency_id where v.id = (r ->> 'value_id')::bigint),
    (select t.province_id from greenplan.territory t where t.id = (r ->> 'territory_id')::bigint),
    case when tbl in ('agency_succession', 'target_passage')
      then (select a.province_id from greenplan.agency a where a.id = (r ->> 'predecessor_id')::bigint) end,
    case tbl
      when 'class_member' then (select a.province_id from greenplan.agency a where a.id = (r ->> 'class_id')::bigint)
      when 'agency_reorganisation_cut' then (select c.province_id from greenplan.agency_reorganisation c
        where c.id = (r ->> 'reorganisation_id')::bigint)
      when 'province_succession' then (r ->> 'predecessor_id')::bigint
      when 'province_reorganisation' then (select s.predecessor_id from greenplan.province_succession s
        where s.reorganisation_id = (r ->> 'id')::bigint order by s.id limit 1)
      when 'province_reorganisation_cut' then (select s.predecessor_id from greenplan.province_succession s
        where s.reorganisation_id = (r ->> 'reorganisation_id')::bigint order by s.id limit 1)
      when 'account' then greenplan.looked_after_by((r ->> 'id')::bigint, current_date) end)
$$;
comment on function greenplan.changed_in is 'The province that a recorded row belongs to, by what it points to, the first one of a reorganisation of provinces; null when it belongs to none';
