-- Provinces and the areas that figures measure. Provinces are merged and split: national codes change hands and a new area begins, with
-- which no figure of an earlier area makes a series; plans, figures and agencies of the old province stay what they are, and whoever
-- follows answers for them from the day on.
create type greenplan.certainty as enum ('EXACT', 'BY', 'UNKNOWN');
comment on type greenplan.certainty is 'How sure a date is: that day, not later than that day, or not known';
create type greenplan.confidence as enum ('HIGH', 'MEDIUM', 'LOW');
create type greenplan.reorganisation_kind as enum ('RENAME', 'MERGE', 'SPLIT', 'ABOLISH');

create table greenplan.province_reorganisation (
  id bigint generated always as identity primary key,
  code text not null constraint province_reorganisation_code_is_unique unique,
  kind greenplan.reorganisation_kind not null constraint province_is_merged_or_split check (kind in ('MERGE', 'SPLIT')),
  date date not null,
  date_certainty greenplan.certainty not null,
  act_number text,
  act_date date,
  act_issuer text,
  note_vi text,
  note_en text,
  source_title text,
  source_publisher text,
  source_date date,
  source_url text,
  confidence greenplan.confidence not null,
  recorded_on date,
  version int not null default 1
);
comment on table greenplan.province_reorganisation is 'A merger or a split of provinces, with its act';
comment on column greenplan.province_reorganisation.date is 'Its day: from then on codes, areas and rights are those of who follows';
comment on column greenplan.province_reorganisation.date_certainty is 'How sure that day is';
comment on column greenplan.province_reorganisation.note_vi is 'What to know about it';
comment on column greenplan.province_reorganisation.recorded_on is 'Day on which it was decided in the portal; null when it came with a package';
comment on column greenplan.province_reorganisation.version is 'Number of changes, from 1';
create trigger next_version before update on greenplan.province_reorganisation for each row execute function greenplan.next_version();
call record.watch('greenplan.province_reorganisation');

create table greenplan.province (
  id bigint generated always as identity primary key,
  code text not null constraint province_code_is_unique unique
    constraint province_code_is_a_slug check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi text not null,
  name_en text not null,
  sample boolean not null default false,
  reorganisation_id bigint references greenplan.province_reorganisation
);
comment on table greenplan.province is 'A province, with or without plans; one that was merged stays';
comment on column greenplan.province.code is 'Slug in addresses, for instance lao-cai';
comment on column greenplan.province.sample is 'Fictional, for demonstration only; left out of lists, counts and search';
comment on column greenplan.province.reorganisation_id is 'The reorganisation of the portal that began it; null when it came with a package';
call record.watch('greenplan.province');

create table greenplan.province_official_code (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null,
  valid daterange not null constraint official_code_validity_is_not_empty check (not isempty(valid)),
  source text,
  confidence greenplan.confidence,
  reorganisation_id bigint references greenplan.province_reorganisation,
  constraint official_code_means_one_province_a_day unique (code, valid without overlaps)
);
comment on table greenplan.province_official_code is 'National code of a province; codes change hands (15 was Yên Bái, then Lào Cai)';
comment on column greenplan.province_official_code.reorganisation_id is 'The reorganisation of the portal that gave it; null when it came with a package';
call record.watch('greenplan.province_official_code');

create table greenplan.territory (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null constraint territory_code_is_unique unique,
  name_vi text not null,
  name_en text not null,
  valid daterange not null constraint territory_validity_is_not_empty check (not isempty(valid)),
  note_vi text,
  note_en text,
  reorganisation_id bigint references greenplan.province_reorganisation
);
comment on table greenplan.territory is 'The area that a figure measures, whatever its date';
comment on column greenplan.territory.reorganisation_id is 'The reorganisation of the portal with which it begins; null when it came with a package';
create index territory_of_province on greenplan.territory (province_id);
call record.watch('greenplan.territory');

create table greenplan.province_succession (
  id bigint generated always as identity primary key,
  reorganisation_id bigint not null references greenplan.province_reorganisation,
  predecessor_id bigint not null references greenplan.province,
  successor_id bigint not null references greenplan.province,
  position int not null,
  constraint province_succession_is_listed_once unique (reorganisation_id, predecessor_id, successor_id)
);
comment on table greenplan.province_succession is 'Who follows whom when provinces are merged or split; a province that goes on under its name follows itself, with a new area';
comment on column greenplan.province_succession.position is 'Order of the successors, from 1; the first answers for what a province leaves';
create index succession_from_province on greenplan.province_succession (predecessor_id);
create index succession_to_province on greenplan.province_succession (successor_id);
call record.watch('greenplan.province_succession');

create table greenplan.province_reorganisation_cut (
  id bigint generated always as identity primary key,
  reorganisation_id bigint not null references greenplan.province_reorganisation,
  tbl text not null constraint province_cut_is_of_a_code_or_an_area check (tbl in ('province_official_code', 'territory')),
  row_id bigint not null,
  valid daterange not null,
  constraint province_row_is_cut_once_in_a_reorganisation unique (reorganisation_id, tbl, row_id)
);
comment on table greenplan.province_reorganisation_cut is 'Codes and areas that a reorganisation of the portal ended, so that it can be undone until its day';
comment on column greenplan.province_reorganisation_cut.tbl is 'Table of the row';
comment on column greenplan.province_reorganisation_cut.row_id is 'Its id';
comment on column greenplan.province_reorganisation_cut.valid is 'The days on which the row held before';
call record.watch('greenplan.province_reorganisation_cut');

create function greenplan.province_on(province bigint, day date) returns bigint
language plpgsql stable as $$
declare
  here bigint := province;
  onward bigint;
  seen bigint[] := array[province];
begin
  loop
    -- The last change in which it takes part: it goes on when it follows there, else the first that follows answers.
    select case when exists (select from greenplan.province_succession k where k.reorganisation_id = c.id and k.successor_id = here) then here
        else (select k.successor_id from greenplan.province_succession k where k.reorganisation_id = c.id and k.predecessor_id = here
          order by k.position, k.id limit 1) end into onward
    from greenplan.province_reorganisation c
    where c.date <= day and exists (
      select from greenplan.province_succession k where k.reorganisation_id = c.id and here in (k.predecessor_id, k.successor_id))
    order by c.date desc, c.id desc
    limit 1;
    if not found or onward = any (seen) then
      return here;
    end if;
    here := onward;
    seen := seen || here;
  end loop;
end $$;
comment on function greenplan.province_on is 'The province that answers on a day for the given one: itself while it exists, else the first that followed it, or that one''s';
