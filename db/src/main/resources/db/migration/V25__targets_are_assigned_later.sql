-- A target goes to an agency by a later act, and what the editor inferred is confirmed or rejected. Both count in the cycles that are
-- opened from then on; a report that is under way does not grow.
alter table greenplan.target_agency
  add column act_date date,
  add column decided_at timestamptz,
  add column rejected_on date,
  add column rejected_reason text,
  add column version int not null default 1,
  add constraint confirmation_names_its_act check (basis <> 'CONFIRMED' or (act is not null and act_date is not null)),
  add constraint rejection_has_a_reason check ((rejected_on is null) = (rejected_reason is null)),
  add constraint only_an_inference_is_rejected check (rejected_on is null or basis = 'INFERRED');
comment on column greenplan.target_agency.act is 'Number of the act that assigns or confirms it';
comment on column greenplan.target_agency.act_date is 'Its date; null when the package does not say it';
comment on column greenplan.target_agency.decided_at is 'When it was assigned or confirmed in the portal; cycles opened before do not count it. Null for what came with the plan';
comment on column greenplan.target_agency.rejected_on is 'When the focal agency rejected the inference; then it is no longer shown';
comment on column greenplan.target_agency.rejected_reason is 'Why, for everybody who reads the history';
comment on column greenplan.target_agency.version is 'Number of changes, from 1';
create trigger next_version before update on greenplan.target_agency for each row execute function greenplan.next_version();

alter table greenplan.reporting_cycle add column opened_at timestamptz not null default now();
comment on column greenplan.reporting_cycle.opened_at is 'When it was opened: what is assigned later counts in the next one';

create or replace view published.target_agency with (security_barrier) as
  select id, target_id, agency_id, modality, basis, duty_id, act, note_vi, note_en, valid, act_date
  from greenplan.target_agency where rejected_on is null;
