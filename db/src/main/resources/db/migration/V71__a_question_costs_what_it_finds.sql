-- A question costs what it finds. What nearly every row has is no word of the index any more: looking it up there read more than the rows that it left
-- out. The day from which a plan counts no more stands with all that is in it, so that ranking reads no plans. And names have an index of their own:
-- whoever is still typing asks for all words that begin so, and texts have far more of them than names.
create function greenplan.counts_until(plan greenplan.plan) returns date language sql stable as $$
  select least(make_date(plan.period_to + 1, 1, 1), (select min(s.supersedes_from) from greenplan.plan s where s.supersedes = plan.code))
$$;
comment on function greenplan.counts_until is 'First day on which a plan counts no more: its period is over, or another one takes its place; null while none is known';
create index plan_superseding on greenplan.plan (supersedes);

create or replace view greenplan.found_words_worked_out as
  select 'PLAN'::greenplan.found_kind as kind, p.id, null::bigint as amendment_id, daterange(null, null) as valid, v.sample, p.province_id,
    p.id as plan_id, p.code, p.period_to as year, greenplan.counts_until(p) as until, p.title_vi, p.title_en, ''::text as words, ''::text as amended,
    '{}'::text[] as further, concat_ws(' ', v.name_vi, p.period_to, p.vision_year, p.period_from) as around
  from greenplan.plan p join greenplan.province v on v.id = p.province_id
  union all
  select 'PROVINCE', v.id, null, daterange(null, null), v.sample, v.id, null, v.code, null, null, v.name_vi, v.name_en,
    coalesce((select string_agg(concat_ws('. ', t.name_vi, t.note_vi), E'\n' order by t.valid desc)
      from greenplan.territory t where t.province_id = v.id), ''), '',
    array['tỉnh ' || v.name_vi, v.name_en || ' province', replace(published.bare(published.spelt(v.name_vi)), ' ', '')], ''
  from greenplan.province v
  union all
  select 'TARGET', t.id, d.amendment_id, d.valid, v.sample, p.province_id, p.id, t.code, d.due_year, greenplan.counts_until(p), d.title_vi, d.title_en, t.quote,
    case when d.amendment_id is null or d.repealed then '' else d.quote end,
    case when d.amendment_id is null then '{}' else array[t.title_vi, t.title_en] end,
    concat_ws(' ', v.name_vi, d.due_year, d.year_from, d.year_to)
  from greenplan.target t join greenplan.target_in_time d on d.target_id = t.id and not isempty(d.valid)
    join greenplan.plan p on p.id = t.plan_id join greenplan.province v on v.id = p.province_id
  union all
  select 'INDICATOR', i.id, null, daterange(null, null),
    -- One that only fictional provinces use is itself fictional; one that nobody uses yet is not.
    coalesce((select bool_and(v.sample) from greenplan.province v
      where v.id in (select p.province_id from greenplan.target t join greenplan.plan p on p.id = t.plan_id where t.indicator_id = i.id)
        or v.id in (select a.province_id from greenplan.observation o join greenplan.territory a on a.id = o.territory_id
          where o.indicator_id = i.id)), false),
    null, null, i.code, null, null, i.name_vi, i.name_en, i.definition_vi, '', '{}', ''
  from greenplan.indicator i
  union all
  select 'AGENCY', a.id, null, n.valid, v.sample, a.province_id, null, v.code || '/' || a.code, null, n.until, n.name_vi, n.name_en, '', '',
    -- By all its names, and by a long one without the word for its kind: Kế hoạch và Đầu tư.
    (select array_agg(distinct m.name order by m.name) from greenplan.agency_name o,
        unnest(array[o.name_vi, o.name_en, substring(o.name_vi from '^\S+ (\S+ \S+ \S+ \S.*)$')]) m (name)
      where o.agency_id = a.id and m.name is not null), v.name_vi
  from greenplan.agency a join greenplan.province v on v.id = a.province_id
    -- The first name also before its day, the last one also after its end: whoever looks for an agency of another day finds it.
    join lateral (select l.agency_id, l.name_vi, l.name_en,
        daterange(case when lag(l.id) over names is not null then lower(l.valid) end, lower(lead(l.valid) over names)) as valid,
        case when lead(l.id) over names is null then upper(l.valid) end as until
      from greenplan.agency_name l where l.agency_id = a.id window names as (order by l.valid)) n on true
  union all
  select 'DUTY', t.id, d.amendment_id, d.valid, v.sample, p.province_id, p.id, t.code, null, greenplan.counts_until(p), d.title_vi, d.title_en,
    coalesce((select c.text from greenplan.clause c where c.id = t.clause_id), ''),
    case when d.amendment_id is null or d.repealed then '' else d.text end,
    case when d.amendment_id is null then '{}' else array[t.title_vi, t.title_en] end, v.name_vi
  from greenplan.duty t join greenplan.duty_in_time d on d.duty_id = t.id and not isempty(d.valid)
    join greenplan.plan p on p.id = t.plan_id join greenplan.province v on v.id = p.province_id
  union all
  select 'PROGRESS', d.id, null, daterange(null, null), v.sample, p.province_id, p.id, d.code, null, greenplan.counts_until(p), d.title_vi, d.title_en, done.words, '',
    '{}', v.name_vi
  from greenplan.duty d join greenplan.plan p on p.id = d.plan_id join greenplan.province v on v.id = p.province_id
    join lateral (select string_agg(o.text || coalesce(E'\n' || o.product, ''), E'\n\n' order by o.id desc) as words
      from published.duty_progress o where o.duty_id = d.id and o.current and not o.withdrawn) done on done.words is not null
  union all
  select case c.role when 'ACTION' then 'ACTION' when 'MEASURE' then 'MEASURE' else 'CLAUSE' end::greenplan.found_kind,
    c.id, null, daterange(null, null), v.sample, p.province_id, p.id, c.path, null, greenplan.counts_until(p), coalesce(c.label_vi, c.path), coalesce(c.label_en, c.path),
    c.text, '', '{}', v.name_vi
  from greenplan.clause c join greenplan.plan p on p.id = c.plan_id join greenplan.province v on v.id = p.province_id
  where c.role not in ('DUTY', 'MISSING', 'SCAN_MARK')
  union all
  select 'NOTE', n.id, null, daterange(null, null), v.sample, p.province_id, p.id, n.code, null, greenplan.counts_until(p), n.text_vi, n.text_en,
    coalesce(n.quote, n.text_vi), '', '{}', v.name_vi
  from greenplan.note n join greenplan.plan p on p.id = n.plan_id join greenplan.province v on v.id = p.province_id;

create or replace view greenplan.found_worked_out as
  select w.kind, w.id, w.amendment_id, w.valid, w.sample, w.province_id, w.plan_id, w.code, w.year, w.until, w.title_vi, w.title_en, w.words,
    w.amended,
    -- A note has no name, and a clause without a label is called by its path, which is its code.
    case when w.kind = 'NOTE' or w.title_vi = w.code then '{}' else (select array_agg(distinct name order by name)
      from unnest(array[w.title_vi, w.title_en] || w.further) called, published.bare(published.spelt(called)) name where name is not null) end as names,
    greenplan.searched(case w.kind when 'NOTE' then '' else concat_ws(' ', w.title_vi, w.title_en, array_to_string(w.further, ' ')) end, 'A')
      || coalesce(setweight(to_tsvector('english', w.title_en), case w.kind when 'NOTE' then 'D' else 'A' end::"char"), '')
      -- The first words of a text tell what it is about, as a heading does: "Công nghiệp thủy điện: …"
      || greenplan.searched(concat_ws(' ', w.code, (select case when length(opening) < 100 then opening end
          from substring(regexp_replace(left(w.words, 120), '^\W*([0-9]+|[IVX]+|[a-zđ])[.)]\s*', '') from '^[^:.;\n]+') opening)), 'B')
      || greenplan.searched(w.around, 'C')
      || greenplan.searched(concat_ws(' ', w.words, w.amended, case w.kind when 'NOTE' then concat_ws(' ', w.title_vi, w.title_en) end), 'D')
      || case when e.english then greenplan.searched(t.translation, 'D') || setweight(to_tsvector('english', t.translation), 'D') else '' end
      || array_to_tsvector(array_remove(array['=' || w.kind, '=p' || w.province_id, case when e.english or t.translation is null then '=en' end,
        lower(w.code collate "pg_c_utf8")], null)) as vector,
    e.english, case when e.english then t.translation end as translation
  from greenplan.found_words_worked_out w
  -- An act's words are nobody's translation.
  left join lateral (
    select g.translation from greenplan.target g where w.kind = 'TARGET' and w.amendment_id is null and g.id = w.id
    union all
    select c.translation from greenplan.duty d join greenplan.clause c on c.id = d.clause_id
    where w.kind = 'DUTY' and w.amendment_id is null and d.id = w.id
    union all
    select c.translation from greenplan.clause c where w.kind in ('ACTION', 'MEASURE', 'CLAUSE') and c.id = w.id) t on true
  cross join (values (false), (true)) e (english)
  where not e.english or t.translation is not null;

comment on column greenplan.found.until is 'First day on which an agency is no more, or on which the plan that something stands in counts no more; null while none is known';
comment on column greenplan.found.vector is 'Index of its words: A titles and names, B code and first words, C province and year, D words; beside them =kind, =p<province>, =en when it is for whoever reads English, and the code whole';

drop index greenplan.found_by_words;
update greenplan.found f set vector = ts_delete(f.vector, array['=vi', '=real']),
  until = case when f.plan_id is null then f.until else (select greenplan.counts_until(p) from greenplan.plan p where p.id = f.plan_id) end;
create index found_by_words on greenplan.found using gin (vector);
create index found_by_name_typed on greenplan.found using gin (ts_filter(vector, '{a}'))
  where kind in ('PLAN', 'PROVINCE', 'TARGET', 'INDICATOR', 'AGENCY', 'DUTY');

-- A plan may be there before the one that takes its place, or after it.
create function greenplan.found_counts_until() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update greenplan.found f set until = greenplan.counts_until(p) from greenplan.plan p
  where p.code = any (array[old.supersedes, new.supersedes, new.code]) and f.plan_id = p.id and f.until is distinct from greenplan.counts_until(p);
  return null;
end $$;
comment on function greenplan.found_counts_until is 'Keeps since when what stands in a plan counts no more, also in one whose place another takes';
create trigger found_until after update of code, period_to, supersedes, supersedes_from on greenplan.plan for each row
  when ((old.code, old.period_to, old.supersedes, old.supersedes_from) is distinct from (new.code, new.period_to, new.supersedes, new.supersedes_from))
  execute function greenplan.found_counts_until();
create trigger found_until_superseded after insert on greenplan.plan for each row
  when (new.supersedes is not null) execute function greenplan.found_counts_until();
create trigger found_until_left after delete on greenplan.plan for each row
  when (old.supersedes is not null) execute function greenplan.found_counts_until();
