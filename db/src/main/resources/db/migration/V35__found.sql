-- What can be found is stored: a row per thing and version, kept by triggers on what it is made from. Cost then follows the answer, for the
-- words of a row are in an index, and the row of a day needs no join. How words are spelt is said here once for what is stored; the API spells a
-- question by the same steps, and a test holds the two together.
create function published.spelt(words text) returns text language sql immutable parallel safe strict as $$
  select btrim(regexp_replace(
    -- tỷ = tỉ, quý = quí: a y that is the only vowel
    regexp_replace(
      -- hoà = hòa: a tone stands at the end of its syllable
      regexp_replace(
        regexp_replace(
          -- 17,5 = 17.5
          regexp_replace(
            -- 1.000 = 1 000 = 1,000
            regexp_replace(
              regexp_replace(
                -- what cannot be seen, and marks that are not Vietnamese
                regexp_replace(
                  -- ð is typed for đ, and a micrometre is a um
                  translate(lower(normalize(words, nfkd) collate "pg_c_utf8"), 'ðμ_', 'đu '),
                  '[\u00ad\u0304\u0305\u0307\u0308\u030a-\u031a\u031c-\u0322\u0324-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]', '', 'g'),
                '(?<![0-9.,])([1-9][0-9]{0,2})[., ]([0-9]{3})[., ]([0-9]{3})(?![0-9])', '\1\2\3', 'g'),
              '(?<![0-9.,])([1-9][0-9]{0,2})[., ]([0-9]{3})(?![0-9])', '\1\2', 'g'),
            '(?<=[0-9])[.,](?=[0-9])', '_', 'g'),
          '[^a-z0-9đ%_\u0300-\u036f]+|(?=%)|(?<=%)', ' ', 'g'),
        '([\u0300\u0301\u0303\u0309\u0323])([a-zđ\u0302\u0306\u031b]+)', '\2\1', 'g'),
      '(?<![a-z0-9đ\u0300-\u036f])([bcdđghklmnpqrstvx]{1,3}|qu)y([\u0300\u0301\u0303\u0309\u0323]?)(?![a-z0-9đ\u0300-\u036f])', '\1i\2', 'g'),
    ' +', ' ', 'g'))
$$;
comment on function published.spelt is 'The words of a text in one spelling, with their marks and a blank between: lower case, nothing between words, numbers and tones written in one way';

create function published.bare(spelt text) returns text language sql immutable parallel safe strict as $$
  select translate(spelt, U&'\0111\0300\0301\0302\0303\0306\0309\031B\0323', 'd')
$$;
comment on function published.bare is 'Spelt words without marks, đ = d';

create function greenplan.searched(words text, weight text) returns tsvector language sql immutable parallel safe as $$
  select coalesce(string_agg(format('''%s'':%s%s', left(form, 200), least(place, 16383), weight), ' '), '')::tsvector
  from string_to_table(published.spelt(words), ' ') with ordinality as each (word, place),
    lateral (select published.bare(word) union select word) as forms (form)
  where word <> ''
$$;
comment on function greenplan.searched is 'The words of a text with their places for the index: without marks, and in the same place with them';

drop view published.found;
drop type greenplan.found_kind;
create type greenplan.found_kind as enum
  ('PLAN', 'PROVINCE', 'TARGET', 'INDICATOR', 'AGENCY', 'DUTY', 'PROGRESS', 'MEASURE', 'ACTION', 'CLAUSE', 'NOTE');
comment on type greenplan.found_kind is 'What search finds; of two that fit alike the earlier kind comes first';

create table greenplan.found (
  kind greenplan.found_kind not null,
  id bigint not null,
  amendment_id bigint,
  valid daterange not null,
  sample boolean not null,
  province_id bigint,
  plan_id bigint,
  code text not null,
  year int,
  until date,
  title_vi text not null,
  title_en text,
  words text not null,
  amended text not null,
  names text[] not null,
  vector tsvector not null,
  constraint thing_is_found_once_a_day primary key (kind, id, valid without overlaps)
);
comment on table greenplan.found is 'What search finds, made from other tables by the view found_worked_out and kept by their triggers; nobody else writes it';
comment on column greenplan.found.kind is 'What it is';
comment on column greenplan.found.id is 'Key of the thing in its own table; of progress that of the duty';
comment on column greenplan.found.amendment_id is 'The amendment by which it reads so; null as printed';
comment on column greenplan.found.valid is 'Days on which it is found as this row says';
comment on column greenplan.found.sample is 'Fictional';
comment on column greenplan.found.province_id is 'Its province; null of an indicator';
comment on column greenplan.found.plan_id is 'Its plan; null of a province, an agency and an indicator';
comment on column greenplan.found.code is 'Its code; of an agency that of its province before it';
comment on column greenplan.found.year is 'The year by which a target is due, or in which a plan ends';
comment on column greenplan.found.until is 'First day on which an agency is no more; null while none is known';
comment on column greenplan.found.title_en is 'English; null while nobody has put it into English, and Vietnamese is shown';
comment on column greenplan.found.words is 'Its words, as printed';
comment on column greenplan.found.amended is 'Its words by the amendment; empty as printed, and when that takes it back';
comment on column greenplan.found.names is 'What it is called, without marks: whoever types one of these means the thing itself';
comment on column greenplan.found.vector is 'Index of its words: A titles and names, B code and first words, C province and year, D words; beside them =kind, =p<province>, =real unless it is fictional, and the code whole';
-- Whoever ranks looks into each index of words several times: it is not packed.
alter table greenplan.found set (toast_tuple_target = 8160);
create index found_by_words on greenplan.found using gin (vector);
create index found_by_name on greenplan.found using gin (names);

-- What the table is made from, in words; found_worked_out adds the index.
create view greenplan.found_words_worked_out as
  select 'PLAN'::greenplan.found_kind as kind, p.id, null::bigint as amendment_id, daterange(null, null) as valid, v.sample, p.province_id,
    p.id as plan_id, p.code, p.period_to as year, null::date as until, p.title_vi, p.title_en, ''::text as words, ''::text as amended,
    '{}'::text[] as further, concat_ws(' ', v.name_vi, p.period_to, p.vision_year, p.period_from) as around
  from greenplan.plan p join greenplan.province v on v.id = p.province_id
  union all
  select 'PROVINCE', v.id, null, daterange(null, null), v.sample, v.id, null, v.code, null, null, v.name_vi, v.name_en,
    coalesce((select string_agg(concat_ws('. ', t.name_vi, t.note_vi), E'\n' order by t.valid desc)
      from greenplan.territory t where t.province_id = v.id), ''), '',
    array['tỉnh ' || v.name_vi, v.name_en || ' province', replace(published.bare(published.spelt(v.name_vi)), ' ', '')], ''
  from greenplan.province v
  union all
  select 'TARGET', t.id, d.amendment_id, d.valid, v.sample, p.province_id, p.id, t.code, d.due_year, null, d.title_vi, d.title_en, t.quote,
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
  select 'DUTY', t.id, d.amendment_id, d.valid, v.sample, p.province_id, p.id, t.code, null, null, d.title_vi, d.title_en,
    coalesce((select c.text from greenplan.clause c where c.id = t.clause_id), ''),
    case when d.amendment_id is null or d.repealed then '' else d.text end,
    case when d.amendment_id is null then '{}' else array[t.title_vi, t.title_en] end, v.name_vi
  from greenplan.duty t join greenplan.duty_in_time d on d.duty_id = t.id and not isempty(d.valid)
    join greenplan.plan p on p.id = t.plan_id join greenplan.province v on v.id = p.province_id
  union all
  select 'PROGRESS', d.id, null, daterange(null, null), v.sample, p.province_id, p.id, d.code, null, null, d.title_vi, d.title_en, done.words, '',
    '{}', v.name_vi
  from greenplan.duty d join greenplan.plan p on p.id = d.plan_id join greenplan.province v on v.id = p.province_id
    join lateral (select string_agg(o.text || coalesce(E'\n' || o.product, ''), E'\n\n' order by o.id desc) as words
      from published.duty_progress o where o.duty_id = d.id and o.current and not o.withdrawn) done on done.words is not null
  union all
  select case c.role when 'ACTION' then 'ACTION' when 'MEASURE' then 'MEASURE' else 'CLAUSE' end::greenplan.found_kind,
    c.id, null, daterange(null, null), v.sample, p.province_id, p.id, c.path, null, null, coalesce(c.label_vi, c.path), coalesce(c.label_en, c.path),
    c.text, '', '{}', v.name_vi
  from greenplan.clause c join greenplan.plan p on p.id = c.plan_id join greenplan.province v on v.id = p.province_id
  where c.role not in ('DUTY', 'MISSING', 'SCAN_MARK')
  union all
  select 'NOTE', n.id, null, daterange(null, null), v.sample, p.province_id, p.id, n.code, null, null, n.text_vi, n.text_en,
    coalesce(n.quote, n.text_vi), '', '{}', v.name_vi
  from greenplan.note n join greenplan.plan p on p.id = n.plan_id join greenplan.province v on v.id = p.province_id;
comment on view greenplan.found_words_worked_out is 'What search finds, as the tables say it now';

create view greenplan.found_worked_out as
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
      || array_to_tsvector(array_remove(array['=' || w.kind, '=p' || w.province_id, case when not w.sample then '=real' end, lower(w.code collate "pg_c_utf8")], null)) as vector
  from greenplan.found_words_worked_out w;
comment on view greenplan.found_worked_out is 'Rows of found, as they must be';

-- One plan for all rows: planning what spells a text takes far longer than spelling it.
create function greenplan.find_anew(kinds greenplan.found_kind[], thing bigint) returns void
language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  wanted greenplan.found[];
  stored greenplan.found[];
begin
  select array_agg(row(n.*)::greenplan.found order by n.valid) into wanted
  from greenplan.found_worked_out n where n.kind = any (kinds) and n.id = thing;
  select array_agg(f order by f.valid) into stored
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
comment on function greenplan.find_anew is 'Writes anew how a thing is found, when the tables say it otherwise';

create function greenplan.find_all_anew() returns void language sql as $$
  delete from greenplan.found;
  insert into greenplan.found select * from greenplan.found_worked_out;
$$;
comment on function greenplan.find_all_anew is 'Writes all anew that is found: for whoever filled tables past their triggers';

-- Arguments: kinds of what is found; the column that names the thing, or from which the query in the third argument finds the things as $1.
create function greenplan.is_found_anew() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  row jsonb;
  key bigint;
  thing bigint;
begin
  for row in select distinct each from unnest(array[
      case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end]) each where each is not null loop
    key := (row ->> tg_argv[1])::bigint;
    if tg_nargs = 2 then
      perform greenplan.find_anew(tg_argv[0]::greenplan.found_kind[], key);
    else
      for thing in execute tg_argv[2] using key loop
        perform greenplan.find_anew(tg_argv[0]::greenplan.found_kind[], thing);
      end loop;
    end if;
  end loop;
  return null;
end $$;

create procedure greenplan.watch_found(watched regclass, variadic how text[]) language plpgsql as $$
begin
  execute format('create trigger %I after insert or update or delete on %s for each row execute function greenplan.is_found_anew(%s)',
    'found_' || (select count(*) + 1 from pg_trigger t where t.tgrelid = watched and t.tgfoid = 'greenplan.is_found_anew'::regproc), watched,
    (select string_agg(quote_literal(argument), ', ' order by place) from unnest(how) with ordinality as each (argument, place)));
end $$;
comment on procedure greenplan.watch_found is 'Keeps found when a row of a table changes';

call greenplan.watch_found('greenplan.plan', '{PLAN}', 'id');
call greenplan.watch_found('greenplan.province', '{PROVINCE}', 'id');
call greenplan.watch_found('greenplan.territory', '{PROVINCE}', 'province_id');
call greenplan.watch_found('greenplan.target', '{TARGET}', 'id');
call greenplan.watch_found('greenplan.target', '{INDICATOR}', 'indicator_id');
call greenplan.watch_found('greenplan.target_in_time', '{TARGET}', 'target_id');
call greenplan.watch_found('greenplan.indicator', '{INDICATOR}', 'id');
call greenplan.watch_found('greenplan.observation', '{INDICATOR}', 'indicator_id');
call greenplan.watch_found('greenplan.agency', '{AGENCY}', 'id');
call greenplan.watch_found('greenplan.agency_name', '{AGENCY}', 'agency_id');
call greenplan.watch_found('greenplan.duty', '{DUTY}', 'id');
call greenplan.watch_found('greenplan.duty', '{PROGRESS}', 'id');
call greenplan.watch_found('greenplan.duty_in_time', '{DUTY}', 'duty_id');
call greenplan.watch_found('greenplan.duty_progress', '{PROGRESS}', 'duty_id');
call greenplan.watch_found('greenplan.clause', '{CLAUSE, ACTION, MEASURE}', 'id');
call greenplan.watch_found('greenplan.clause', '{DUTY}', 'id', 'select id from greenplan.duty where clause_id = $1');
call greenplan.watch_found('greenplan.note', '{NOTE}', 'id');

-- A plan or a province is seldom changed once it is there, and then everything in it says so.
create function greenplan.all_in_it_is_found_anew() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform greenplan.find_anew(array[f.kind], f.id)
  from (select distinct kind, id from greenplan.found where case tg_table_name when 'plan' then plan_id else province_id end = new.id) f;
  return null;
end $$;
create trigger found_with_it after update of province_id on greenplan.plan for each row
  when (old.province_id is distinct from new.province_id) execute function greenplan.all_in_it_is_found_anew();
create trigger found_with_it after update of code, name_vi, name_en, sample on greenplan.province for each row
  when ((old.code, old.name_vi, old.name_en, old.sample) is distinct from (new.code, new.name_vi, new.name_en, new.sample))
  execute function greenplan.all_in_it_is_found_anew();

select greenplan.find_all_anew();
call greenplan.is_kept_by_triggers('greenplan.found');
call greenplan.published_by('greenplan.found');

-- Whatever is compared already, and this.
do $$
begin
  execute 'create or replace view greenplan.kept_otherwise as ' || rtrim(pg_get_viewdef('greenplan.kept_otherwise'::regclass), '; ') || '
    union select ''found'', x.id from (
      with worked_out as materialized (select * from greenplan.found_worked_out)
      (select * from greenplan.found except all select * from worked_out)
      union all
      (select * from worked_out except all select * from greenplan.found)) x';
end $$;

create view published.found as
  select kind, id, amendment_id, valid, sample, province_id, plan_id, code, year, until, title_vi, title_en, words, amended, names, vector
  from greenplan.found;
comment on view published.found is 'All that search finds: one row per thing and version, with its words and their index';

-- The folded words of each table were for the search of before.
alter table greenplan.plan drop column folded;
alter table greenplan.clause drop column folded;
alter table greenplan.agency_name drop column folded;
alter table greenplan.duty drop column folded;
alter table greenplan.indicator drop column folded;
alter table greenplan.target drop column folded;
alter table greenplan.note drop column folded;
alter table greenplan.duty_progress drop column folded;
drop function published.fold;

create function published.sought(words text[], others text[], half boolean, weights text) returns tsquery language sql immutable parallel safe as $$
  select coalesce(string_agg('(' || concat_ws(' | ',
      case when word <> '' then format('''%s'':%s%s', word, case when half and place = cardinality(words) then '*' end, weights) end,
      '''' || (ts_lexize('english_stem', nullif(word, '')))[1] || ''':' || weights,
      nullif(replace(other, '#', ':' || weights), '')) || ')', ' & '), '')::tsquery
  from unnest(words, others) with ordinality as each (word, other, place)
$$;
comment on function published.sought is 'All of some words: each the bare word, or its English stem, or what else is written for it (# stands for the weights); half: the last one is the beginning of a word';
