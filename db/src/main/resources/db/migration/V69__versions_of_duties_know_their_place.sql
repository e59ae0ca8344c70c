-- A version of a duty holds all that lists of duties begin with: its plan, its place in the text and the section in which it stands. So whoever lists duties finds
-- them in one table, and neither the duty nor its clause is looked up beside each version.
alter table greenplan.duty_in_time
  add plan_id bigint,
  add clause_id bigint,
  add group_id bigint,
  add code text,
  add position int,
  add audience greenplan.audience[],
  add added_by_id bigint;
comment on column greenplan.duty_in_time.plan_id is 'As in duty, and so are clause_id, code, position and audience';
comment on column greenplan.duty_in_time.group_id is 'The section in which it stands: that above its clause, or its clause where nothing is above; of a duty that an act added the one that it joins';
comment on column greenplan.duty_in_time.added_by_id is 'The act that added the duty; null for one of the plan''s issue';

create or replace view greenplan.duty_in_time_worked_out as
  select d.id as duty_id, d.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = d.amendment_id),
      (select min(a.effective_on) from greenplan.duty_version v join greenplan.amendment a on a.id = v.amendment_id where v.duty_id = d.id)) as valid,
    d.title_vi, d.title_en, coalesce(d.text, (select c.text from greenplan.clause c where c.id = d.clause_id)) as text, false as repealed,
    d.plan_id, d.clause_id, coalesce((select coalesce(c.parent_id, c.id) from greenplan.clause c where c.id = d.clause_id), d.group_id) as group_id,
    d.code, d.position, d.audience, d.amendment_id as added_by_id
  from greenplan.duty d
  union all
  select v.duty_id, v.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = v.amendment_id),
      (select min(b.effective_on) from greenplan.duty_version w join greenplan.amendment b on b.id = w.amendment_id
        where w.duty_id = v.duty_id
          and (b.effective_on, b.id) > (select a.effective_on, a.id from greenplan.amendment a where a.id = v.amendment_id))) as valid,
    v.title_vi, v.title_en, v.text, v.repealed,
    d.plan_id, d.clause_id, coalesce((select coalesce(c.parent_id, c.id) from greenplan.clause c where c.id = d.clause_id), d.group_id),
    d.code, d.position, d.audience, d.amendment_id
  from greenplan.duty_version v join greenplan.duty d on d.id = v.duty_id;

-- Nothing that anybody reads changes by it.
alter table greenplan.duty_in_time disable trigger user;
update greenplan.duty_in_time k
set plan_id = w.plan_id, clause_id = w.clause_id, group_id = w.group_id, code = w.code, position = w.position, audience = w.audience, added_by_id = w.added_by_id
from greenplan.duty_in_time_worked_out w
where w.duty_id = k.duty_id and w.amendment_id is not distinct from k.amendment_id;
alter table greenplan.duty_in_time enable trigger user;
alter table greenplan.duty_in_time
  alter column plan_id set not null,
  alter column code set not null,
  alter column position set not null,
  alter column audience set not null;
create index duty_version_of_plan on greenplan.duty_in_time (plan_id, position);

drop trigger in_time on greenplan.clause;
create trigger in_time after update of text, parent_id on greenplan.clause for each row execute function greenplan.clause_reads_otherwise();

create or replace view published.duty_version as
  select duty_id, amendment_id, valid, title_vi, title_en, text, repealed, plan_id, clause_id, group_id, code, position, audience, added_by_id
  from greenplan.duty_in_time;

-- Whatever is compared already, and this.
do $$
begin
  execute 'create or replace view greenplan.kept_otherwise as ' || rtrim(pg_get_viewdef('greenplan.kept_otherwise'::regclass), '; ') || '
    union select ''duty_in_time'', x.duty_id from (
      (select * from greenplan.duty_in_time except all select * from greenplan.duty_in_time_worked_out)
      union all
      (select * from greenplan.duty_in_time_worked_out except all select * from greenplan.duty_in_time)) x';
end $$;
