-- What the focal agency gave it can end, by an act and from a day on; until then it counts, and later it can be given again.
alter table greenplan.target_agency
  add column ended_act text,
  add column ended_act_date date,
  add column ended_reason text,
  drop constraint agency_is_linked_once,
  add constraint agency_is_linked_once unique (target_id, agency_id, modality, basis, valid without overlaps),
  add constraint end_names_its_act check ((ended_act is null) = (ended_act_date is null)),
  add constraint only_a_decision_ends check (ended_act is null or (basis in ('ASSIGNED', 'CONFIRMED') and not upper_inf(valid)));
comment on column greenplan.target_agency.ended_act is 'Number of the act that ends what was assigned or confirmed; the span valid says from which day on';
comment on column greenplan.target_agency.ended_act_date is 'Its date';
comment on column greenplan.target_agency.ended_reason is 'Why, for everybody who reads the history';
