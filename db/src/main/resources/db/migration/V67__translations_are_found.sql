-- Who reads English finds words of a plan by their unofficial translation, too: what has one is found by a row for each language, and a question asks for
-- the rows of one. What has none is one row, for both.
alter table greenplan.found
  add english boolean not null default false,
  add translation text,
  drop constraint thing_is_found_once_a_day,
  add constraint thing_is_found_once_a_day_and_language primary key (kind, id, english, valid without overlaps),
  add constraint only_english_rows_have_a_translation check (english = (translation is not null));
alter table greenplan.found alter english drop default;
comment on column greenplan.found.english is 'For whoever reads English, by the translation, too; there is the same without it for whoever reads Vietnamese';
comment on column greenplan.found.translation is 'Unofficial English translation of its words; null where nobody made one, and in the row for whoever reads Vietnamese';
comment on column greenplan.found.vector is 'Index of its words: A titles and names, B code and first words, C province and year, D words; beside them =kind, =p<province>, =real unless it is fictional, =vi and =en for whom it is found, and the code whole';

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
      || array_to_tsvector(array_remove(array['=' || w.kind, '=p' || w.province_id, case when not w.sample then '=real' end,
        case when not e.english then '=vi' end, case when e.english or t.translation is null then '=en' end,
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

create or replace function greenplan.find_anew(kinds greenplan.found_kind[], thing bigint) returns void
language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  wanted greenplan.found[];
  stored greenplan.found[];
begin
  select array_agg(row(n.*)::greenplan.found order by n.valid, n.english) into wanted
  from greenplan.found_worked_out n where n.kind = any (kinds) and n.id = thing;
  select array_agg(f order by f.valid, f.english) into stored
  from greenplan.found f where f.kind = any (kinds) and f.id = thing;
  -- Most changes change nothing that is found, a figure nearly never does. Who changes something waits for who does so at the same time, and looks
  -- again at what that one left.
  if wanted is not distinct from stored then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('found ' || kinds[1], thing));
  delete from greenplan.found f where f.kind = any (kinds) and f.id = thing;
  insert into greenplan.found select n.* from greenplan.found_worked_out n where n.kind = any (kinds) and n.id = thing;
end $$;

select greenplan.find_all_anew();

create or replace view published.found as
  select kind, id, amendment_id, valid, sample, province_id, plan_id, code, year, until, title_vi, title_en, words, amended, names, vector,
    english, translation
  from greenplan.found;

create or replace view greenplan.kept_otherwise as
  select 'target_in_time' as tbl, x.target_id as key from (
    (select * from greenplan.target_in_time except all select * from greenplan.target_in_time_worked_out)
    union all
    (select * from greenplan.target_in_time_worked_out except all select * from greenplan.target_in_time)) x
  union
  select 'duty_in_time', x.duty_id from (
    (select * from greenplan.duty_in_time except all select * from greenplan.duty_in_time_worked_out)
    union all
    (select * from greenplan.duty_in_time_worked_out except all select * from greenplan.duty_in_time)) x
  union
  select 'listed_indicator', x.indicator_id from (
    (select * from greenplan.listed_indicator except all select * from greenplan.listed_indicator_worked_out)
    union all
    (select * from greenplan.listed_indicator_worked_out except all select * from greenplan.listed_indicator)) x
  union
  select 'indicator_signpost', x.indicator_id from (
    (select * from greenplan.indicator_signpost except all select * from greenplan.indicator_signpost_worked_out)
    union all
    (select * from greenplan.indicator_signpost_worked_out except all select * from greenplan.indicator_signpost)) x
  union
  select 'evidence', x.target_id from (
    with worked_out as materialized (select * from greenplan.evidence_worked_out)
    (select * from greenplan.evidence except select * from worked_out)
    union all
    (select * from worked_out except select * from greenplan.evidence)) x
  union
  select 'found', x.id from (
    with worked_out as materialized (select * from greenplan.found_worked_out)
    (select * from greenplan.found except all select * from worked_out)
    union all
    (select * from worked_out except all select * from greenplan.found)) x;
