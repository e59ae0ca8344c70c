-- Who answers for a target: by the plan, by a later act, or as the editor infers. What was inferred is confirmed or rejected, what was given
-- ends by an act. All of it counts in the cycles that are opened from then on; a report that is under way does not grow.
create type greenplan.responsibility_basis as enum ('STATED', 'ASSIGNED', 'CONFIRMED', 'INFERRED');
comment on type greenplan.responsibility_basis is
  'The plan says so, a later act says so, the editor inferred it and the focal agency confirmed it, or the editor infers it';

create table greenplan.responsibility (
  id bigint generated always as identity primary key,
  target_id bigint not null references greenplan.target,
  agency_id bigint not null references greenplan.agency,
  modality greenplan.modality not null,
  basis greenplan.responsibility_basis not null,
  duty_id bigint references greenplan.duty,
  act text,
  note_vi text,
  note_en text,
  valid daterange not null default '(,)',
  act_date date,
  decided_at timestamptz,
  rejected_on date,
  rejected_reason text,
  ended_act text,
  ended_act_date date,
  ended_reason text,
  version int not null default 1,
  constraint agency_is_responsible_once unique (target_id, agency_id, modality, basis, valid without overlaps),
  constraint inference_names_its_duty check (basis <> 'INFERRED' or duty_id is not null),
  constraint assignment_names_its_act check (basis <> 'ASSIGNED' or act is not null),
  constraint confirmation_names_its_act check (basis <> 'CONFIRMED' or (act is not null and act_date is not null)),
  constraint rejection_has_a_reason check ((rejected_on is null) = (rejected_reason is null)),
  constraint only_an_inference_is_rejected check (rejected_on is null or basis = 'INFERRED'),
  constraint end_names_its_act check ((ended_act is null) = (ended_act_date is null)),
  constraint only_a_decision_ends check (ended_act is null or (basis in ('ASSIGNED', 'CONFIRMED') and not upper_inf(valid)))
);
comment on table greenplan.responsibility is 'Who answers for a target, and on what ground; no row means that the plan does not say';
comment on column greenplan.responsibility.act is 'Number of the act that assigns or confirms it';
comment on column greenplan.responsibility.act_date is 'Its date; null when the package does not say it';
comment on column greenplan.responsibility.decided_at is 'When it was assigned or confirmed in the portal; cycles opened before do not count it. Null for what came with the plan';
comment on column greenplan.responsibility.rejected_on is 'When the focal agency rejected the inference; then it is no longer shown';
comment on column greenplan.responsibility.rejected_reason is 'Why, for everybody who reads the history';
comment on column greenplan.responsibility.ended_act is 'Number of the act that ends what was assigned or confirmed; the span valid says from which day on';
comment on column greenplan.responsibility.ended_act_date is 'Its date';
comment on column greenplan.responsibility.ended_reason is 'Why, for everybody who reads the history';
comment on column greenplan.responsibility.version is 'Number of changes, from 1';
create index responsibility_of_target on greenplan.responsibility (target_id);
create index responsibility_of_agency on greenplan.responsibility (agency_id);
create trigger next_version before update on greenplan.responsibility for each row execute function greenplan.next_version();
call record.watch('greenplan.responsibility');

create table greenplan.target_passage (
  id bigint generated always as identity primary key,
  reorganisation_id bigint not null references greenplan.agency_reorganisation,
  responsibility_id bigint not null references greenplan.responsibility,
  predecessor_id bigint not null references greenplan.agency,
  successor_id bigint references greenplan.agency,
  note_vi text,
  note_en text,
  constraint target_passes_once_in_a_reorganisation unique (reorganisation_id, responsibility_id)
);
comment on table greenplan.target_passage is 'To whom the responsibility for a target goes in a reorganisation; from its day on, until the next one';
comment on column greenplan.target_passage.responsibility_id is 'The responsibility that the plan, a later act or the editor made; it keeps naming its agency';
comment on column greenplan.target_passage.successor_id is 'Who answers from that day on; null when nobody does';
comment on column greenplan.target_passage.note_vi is 'Why it went there, when that is not the note of the reorganisation';
create index passage_of_responsibility on greenplan.target_passage (responsibility_id);
call record.watch('greenplan.target_passage');

create function greenplan.responsible_on(responsibility bigint, day date) returns bigint language sql stable as $$
  select case when p.id is null then l.agency_id else p.successor_id end
  from greenplan.responsibility l left join lateral (
    select x.id, x.successor_id from greenplan.target_passage x join greenplan.agency_reorganisation c on c.id = x.reorganisation_id
    where x.responsibility_id = l.id and c.date <= day order by c.date desc, x.id desc limit 1) p on true
  where l.id = responsibility
$$;
comment on function greenplan.responsible_on is 'Who answers on a day by a responsibility for a target: the agency that it names, or to whom the last reorganisation passed it; null for nobody';

create function greenplan.answers_for_target(agency bigint, target bigint, day date) returns boolean language sql stable as $$
  select exists (select from greenplan.responsibility l
    where l.target_id = target and l.basis <> 'INFERRED' and l.valid @> day
      and agency in (select greenplan.stands_for(greenplan.responsible_on(l.id, day), day)))
$$;
comment on function greenplan.answers_for_target is 'Whether an agency answers for a target on a day by the plan or a later act';
