-- Agencies live in time. A reorganisation is decided in the portal as well as loaded with a package, and both leave the same rows: who
-- follows whom, to whom each duty and each target goes, and what it began or cut short. Everything counts from its day on, so nothing
-- has to happen at midnight; until that day it can be undone, because what was cut short is kept.
create type greenplan.agency_kind as enum (
  'PEOPLES_COMMITTEE', 'DEPARTMENT', 'BOARD', 'DISTRICT', 'MASS_ORGANISATION', 'STAKEHOLDERS', 'CLASS');

create table greenplan.agency_reorganisation (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null constraint agency_reorganisation_code_is_unique unique,
  kind greenplan.reorganisation_kind not null,
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
  settled_on date,
  version int not null default 1
);
comment on table greenplan.agency_reorganisation is 'A reorganisation: rename, merge, split or abolition, with its act';
comment on column greenplan.agency_reorganisation.recorded_on is 'Day on which it was decided in the portal; null when it came with a package';
comment on column greenplan.agency_reorganisation.settled_on is 'Day on which drafts of single duties and targets that went elsewhere were handed over in open cycles: when somebody looked first; null until then';
comment on column greenplan.agency_reorganisation.version is 'Number of changes, from 1';
create trigger next_version before update on greenplan.agency_reorganisation for each row execute function greenplan.next_version();
call record.watch('greenplan.agency_reorganisation');

create table greenplan.agency (
  id bigint generated always as identity primary key,
  province_id bigint not null references greenplan.province,
  code text not null constraint agency_code_is_a_slug check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind greenplan.agency_kind not null,
  note_vi text,
  note_en text,
  reorganisation_id bigint references greenplan.agency_reorganisation,
  constraint agency_code_is_unique_in_a_province unique (province_id, code)
);
comment on table greenplan.agency is 'Who bears duties: one agency, or a class of agencies';
comment on column greenplan.agency.reorganisation_id is 'The reorganisation of the portal that began it; null when it came with a package';
create index agency_of_province on greenplan.agency (province_id);
call record.watch('greenplan.agency');

create table greenplan.agency_name (
  id bigint generated always as identity constraint agency_name_id_is_unique unique,
  agency_id bigint not null references greenplan.agency,
  valid daterange not null,
  name_vi text not null,
  name_en text not null,
  reorganisation_id bigint references greenplan.agency_reorganisation,
  folded text generated always as (published.fold(name_vi || ' ' || name_en)) stored,
  constraint agency_has_one_name_a_day primary key (agency_id, valid without overlaps) deferrable initially immediate
);
comment on table greenplan.agency_name is 'Name of an agency in time; an agency exists while it has a name';
comment on column greenplan.agency_name.reorganisation_id is 'The reorganisation of the portal that gave the name; null when it came with a package';
call record.watch('greenplan.agency_name', 'folded');

create table greenplan.agency_succession (
  id bigint generated always as identity primary key,
  reorganisation_id bigint not null references greenplan.agency_reorganisation,
  predecessor_id bigint not null references greenplan.agency,
  successor_id bigint references greenplan.agency,
  position int not null,
  constraint succession_is_listed_once unique (reorganisation_id, predecessor_id, successor_id),
  constraint nobody_succeeds_themselves check (predecessor_id <> successor_id)
);
comment on table greenplan.agency_succession is 'Who follows whom in a reorganisation; position 1 takes duties by default';
comment on column greenplan.agency_succession.successor_id is 'Who follows; null when nobody does: it goes on under another name, or it ended';
call record.watch('greenplan.agency_succession');

create table greenplan.class_member (
  id bigint generated always as identity constraint class_member_id_is_unique unique,
  class_id bigint not null references greenplan.agency,
  member_id bigint not null references greenplan.agency,
  valid daterange not null,
  reorganisation_id bigint references greenplan.agency_reorganisation,
  constraint member_of_a_class_once_a_day primary key (class_id, member_id, valid without overlaps),
  constraint class_is_not_its_own_member check (class_id <> member_id)
);
comment on table greenplan.class_member is 'Members of a class bearer that a source names; others stay unlisted';
comment on column greenplan.class_member.reorganisation_id is 'The reorganisation of the portal that made it a member; null when it came with a package';
call record.watch('greenplan.class_member');

create table greenplan.agency_reorganisation_cut (
  id bigint generated always as identity primary key,
  reorganisation_id bigint not null references greenplan.agency_reorganisation,
  tbl text not null constraint cut_is_of_something_dated check (tbl in ('agency_name', 'class_member', 'duty_bearer')),
  row_id bigint not null,
  valid daterange not null,
  constraint row_is_cut_once_in_a_reorganisation unique (reorganisation_id, tbl, row_id)
);
comment on table greenplan.agency_reorganisation_cut is 'What a reorganisation of the portal ended before its time, so that it can be undone until its day';
comment on column greenplan.agency_reorganisation_cut.tbl is 'Table of the row';
comment on column greenplan.agency_reorganisation_cut.row_id is 'Its id';
comment on column greenplan.agency_reorganisation_cut.valid is 'The days on which the row held before';
call record.watch('greenplan.agency_reorganisation_cut');

create function greenplan.agency_on(agency bigint, day date) returns bigint
language plpgsql stable as $$
declare
  here bigint := agency;
  onward bigint;
  seen bigint[] := array[agency];
begin
  loop
    select s.successor_id into onward
    from greenplan.agency_succession s join greenplan.agency_reorganisation c on c.id = s.reorganisation_id
    where s.predecessor_id = here and c.date <= day and s.successor_id is not null
      and not exists (select from greenplan.agency_name n where n.agency_id = here and n.valid @> day)
    order by c.date, s.position, s.id
    limit 1;
    if not found or onward = any (seen) then
      return here;
    end if;
    here := onward;
    seen := seen || here;
  end loop;
end $$;
comment on function greenplan.agency_on is 'The agency that answers on a day for the given one: itself while it has a name, else its first successor, or that one''s; itself when it ended without one';

create function greenplan.stands_for(agency bigint, day date) returns setof bigint
language sql stable as $$
  select greenplan.agency_on(m.member_id, day) from greenplan.class_member m where m.class_id = agency and m.valid @> day
  union
  select greenplan.agency_on(agency, day) where not exists (select from greenplan.class_member m where m.class_id = agency)
$$;
comment on function greenplan.stands_for is 'Who answers on a day for an agency: itself or its successor; for a class its members of that day, or the class itself while no source names any';
