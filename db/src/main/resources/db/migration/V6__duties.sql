-- What agencies must do, who bears it from when to when, and how it reads after each amendment.
create type greenplan.modality as enum (
  'FOCAL', 'LEAD', 'COOPERATING', 'ADVISING', 'GUIDING', 'RESPONSIBLE', 'REQUESTED', 'ENCOURAGED');
create type greenplan.audience as enum ('ENTERPRISES', 'COMMUNITIES');

create table greenplan.duty (
  id bigint generated always as identity primary key,
  plan_id bigint not null references greenplan.plan,
  clause_id bigint not null constraint duty_is_one_clause unique references greenplan.clause,
  code text not null,
  position int not null,
  title_vi text not null,
  title_en text not null,
  audience greenplan.audience[] not null default '{}',
  folded text generated always as (published.fold(code || ' ' || title_vi || ' ' || title_en)) stored,
  constraint duty_code_is_unique_in_a_plan unique (plan_id, code)
);
comment on table greenplan.duty is 'What an agency must do; its words are those of its clause';
comment on column greenplan.duty.audience is 'Whom the duty serves or addresses: enterprises, communities';
create index duty_of_plan on greenplan.duty (plan_id, position);
call record.watch('greenplan.duty', 'folded');

create table greenplan.duty_bearer (
  id bigint generated always as identity constraint duty_bearer_id_is_unique unique,
  duty_id bigint not null references greenplan.duty,
  agency_id bigint not null references greenplan.agency,
  modality greenplan.modality not null,
  position int not null,
  valid daterange not null,
  reorganisation_id bigint references greenplan.agency_reorganisation,
  note_vi text,
  note_en text,
  constraint bearer_has_a_modality_once_a_day primary key (duty_id, agency_id, modality, valid without overlaps)
);
comment on table greenplan.duty_bearer is 'Who bears a duty, how, and from when to when; position 1 is the bearer that the section names';
comment on column greenplan.duty_bearer.reorganisation_id is 'The reorganisation that brought the duty here; null for the bearer the plan names';
create index bearer_of_duty on greenplan.duty_bearer (duty_id);
create index duty_of_agency on greenplan.duty_bearer (agency_id);
call record.watch('greenplan.duty_bearer');

create table greenplan.duty_passage (
  id bigint generated always as identity primary key,
  reorganisation_id bigint not null references greenplan.agency_reorganisation,
  duty_id bigint not null references greenplan.duty,
  modality greenplan.modality not null,
  predecessor_id bigint not null references greenplan.agency,
  successor_id bigint references greenplan.agency,
  note_vi text,
  note_en text,
  constraint share_passes_to_somebody_once unique nulls not distinct (reorganisation_id, duty_id, modality, predecessor_id, successor_id)
);
comment on table greenplan.duty_passage is 'To whom a share in a duty goes in a reorganisation, from its day on; so each bearer that a plan names has a holder on every day, or a reason why none';
comment on column greenplan.duty_passage.modality is 'How the duty is borne, before and after';
comment on column greenplan.duty_passage.successor_id is 'Who bears it from that day on, perhaps beside a share of its own; null when nobody does, because the agency ended without a successor';
create index passage_of_duty on greenplan.duty_passage (duty_id);
call record.watch('greenplan.duty_passage');

create function greenplan.holds_duty(agency bigint, duty bigint, day date) returns boolean language sql stable as $$
  select exists (select from greenplan.duty_bearer b
    where b.duty_id = duty and b.valid @> day and agency in (select greenplan.stands_for(b.agency_id, day)))
$$;
comment on function greenplan.holds_duty is 'Whether an agency bears a duty on a day, itself or as a member of a class';

create table greenplan.duty_version (
  id bigint generated always as identity primary key,
  duty_id bigint not null references greenplan.duty,
  amendment_id bigint not null references greenplan.amendment,
  title_vi text not null,
  title_en text not null,
  text text not null,
  repealed boolean not null default false,
  constraint duty_is_amended_once_by_an_amendment unique (duty_id, amendment_id)
);
comment on table greenplan.duty_version is 'How a duty reads from the day of an amendment on';
comment on column greenplan.duty_version.text is 'The words of the amending act, verbatim';
comment on column greenplan.duty_version.repealed is 'The duty is taken back; the other columns say what it was';
call record.watch('greenplan.duty_version');

-- Of two amendments of one day the later one counts; the earlier version is then in force on no day. Each version finds its own
-- days, and each branch stands on one table, joined to nothing: so a duty asked for by its key, or the ones of a plan, are read alone, and
-- nobody numbers all versions of all duties.
create view greenplan.duty_in_time as
  select d.id as duty_id, null::bigint as amendment_id,
    daterange(null, (select min(a.effective_on) from greenplan.duty_version v join greenplan.amendment a on a.id = v.amendment_id
      where v.duty_id = d.id)) as valid,
    d.title_vi, d.title_en, (select c.text from greenplan.clause c where c.id = d.clause_id) as text, false as repealed
  from greenplan.duty d
  union all
  select v.duty_id, v.amendment_id,
    daterange((select a.effective_on from greenplan.amendment a where a.id = v.amendment_id),
      (select min(b.effective_on) from greenplan.duty_version w join greenplan.amendment b on b.id = w.amendment_id
        where w.duty_id = v.duty_id
          and (b.effective_on, b.id) > (select a.effective_on, a.id from greenplan.amendment a where a.id = v.amendment_id))) as valid,
    v.title_vi, v.title_en, v.text, v.repealed
  from greenplan.duty_version v;
comment on view greenplan.duty_in_time is 'How each duty reads from when to when, as printed and as amended';
