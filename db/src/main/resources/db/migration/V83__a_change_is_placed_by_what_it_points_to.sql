-- Each saved row asks in which province its change belongs. One statement had all thirteen ways to find out, and all of them were prepared each time
-- though the first two or three answer; now each is a step, which is taken when those before it have told nothing.
create or replace function greenplan.changed_in(tbl text, r jsonb) returns bigint language plpgsql stable as $$
declare
  province bigint := coalesce(case tbl when 'province' then (r ->> 'id')::bigint end, (r ->> 'province_id')::bigint);
  key bigint;
begin
  if province is not null then
    return province;
  end if;
  key := (r ->> 'plan_id')::bigint;
  if key is not null then
    province := (select p.province_id from greenplan.plan p where p.id = key);
  end if;
  key := (r ->> 'agency_id')::bigint;
  if province is null and key is not null then
    province := (select a.province_id from greenplan.agency a where a.id = key);
  end if;
  key := (r ->> 'report_id')::bigint;
  if province is null and key is not null then
    province := (select a.province_id from greenplan.report x join greenplan.agency a on a.id = x.agency_id where x.id = key);
  end if;
  key := (r ->> 'cycle_id')::bigint;
  if province is null and key is not null then
    province := (select p.province_id from greenplan.cycle c join greenplan.plan p on p.id = c.plan_id where c.id = key);
  end if;
  key := (r ->> 'target_id')::bigint;
  if province is null and key is not null then
    province := (select p.province_id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where t.id = key);
  end if;
  key := (r ->> 'duty_id')::bigint;
  if province is null and key is not null then
    province := (select p.province_id from greenplan.duty d join greenplan.plan p on p.id = d.plan_id where d.id = key);
  end if;
  key := (r ->> 'note_id')::bigint;
  if province is null and key is not null then
    province := (select p.province_id from greenplan.note n join greenplan.plan p on p.id = n.plan_id where n.id = key);
  end if;
  key := (r ->> 'value_id')::bigint;
  if province is null and key is not null then
    province := (select a.province_id from greenplan.report_value v join greenplan.report x on x.id = v.report_id
      join greenplan.agency a on a.id = x.agency_id where v.id = key);
  end if;
  key := (r ->> 'territory_id')::bigint;
  if province is null and key is not null then
    province := (select t.province_id from greenplan.territory t where t.id = key);
  end if;
  if province is null then
    province := case tbl
      when 'agency_succession' then (select a.province_id from greenplan.agency a where a.id = (r ->> 'predecessor_id')::bigint)
      when 'target_passage' then (select a.province_id from greenplan.agency a where a.id = (r ->> 'predecessor_id')::bigint)
      when 'class_member' then (select a.province_id from greenplan.agency a where a.id = (r ->> 'class_id')::bigint)
      when 'agency_reorganisation_cut' then (select c.province_id from greenplan.agency_reorganisation c
        where c.id = (r ->> 'reorganisation_id')::bigint)
      when 'province_succession' then (r ->> 'predecessor_id')::bigint
      when 'province_reorganisation' then (select s.predecessor_id from greenplan.province_succession s
        where s.reorganisation_id = (r ->> 'id')::bigint order by s.id limit 1)
      when 'province_reorganisation_cut' then (select s.predecessor_id from greenplan.province_succession s
        where s.reorganisation_id = (r ->> 'reorganisation_id')::bigint order by s.id limit 1)
      when 'account' then greenplan.looked_after_by((r ->> 'id')::bigint, current_date) end;
  end if;
  return province;
end $$;
