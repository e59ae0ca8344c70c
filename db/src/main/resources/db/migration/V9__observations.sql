-- Published values, each with its source.
create type greenplan.observation_kind as enum ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL', 'REPORTED', 'DERIVED');
comment on type greenplan.observation_kind is 'REPORTED is published by others, DERIVED computed from other values';
create type greenplan.date_precision as enum ('DAY', 'YEAR');
create type greenplan.source_kind as enum ('DECISION', 'REPORT', 'ARTICLE');

create table greenplan.source (
  id bigint generated always as identity primary key,
  code text not null constraint source_code_is_unique unique,
  kind greenplan.source_kind not null,
  title text not null,
  publisher text,
  date date,
  url text constraint source_url_is_web check (url ~ '^https?://')
);
comment on table greenplan.source is 'Where a figure comes from';
call record.watch('greenplan.source');

create table greenplan.observation (
  id bigint generated always as identity primary key,
  indicator_id bigint not null references greenplan.indicator,
  territory_id bigint not null references greenplan.territory,
  source_id bigint not null references greenplan.source,
  as_of date not null,
  as_of_precision greenplan.date_precision not null,
  as_of_note_vi text,
  as_of_note_en text,
  class_vi text,
  class_en text,
  value numeric not null,
  qualifier text constraint qualifier_is_known check (qualifier in ('>', '<', '≈')),
  kind greenplan.observation_kind not null,
  confidence greenplan.confidence not null,
  note_vi text,
  note_en text,
  published_at timestamptz not null default now(),
  constraint a_year_is_held_by_its_last_day
    check (as_of_precision = 'DAY' or (extract(month from as_of) = 12 and extract(day from as_of) = 31)),
  constraint a_source_gives_one_value unique nulls not distinct (indicator_id, territory_id, as_of, class_vi, source_id, kind)
);
comment on table greenplan.observation is 'A published value: indicator, territory, time and class, with its source';
comment on column greenplan.observation.as_of is 'The day the value describes; the last day of the year when only the year is known';
comment on column greenplan.observation.value is 'Exact, in the unit of the indicator';
comment on column greenplan.observation.published_at is 'When the portal showed it first';
create index observation_of_territory on greenplan.observation (territory_id, indicator_id);
create index observation_of_indicator on greenplan.observation (indicator_id, territory_id, as_of);
call record.watch('greenplan.observation');
