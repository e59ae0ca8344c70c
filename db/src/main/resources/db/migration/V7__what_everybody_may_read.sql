-- What everybody may read. The public graph reads these views and nothing else; security_barrier keeps a condition of a
-- query from seeing rows that a view hides.
create view published.plan with (security_barrier) as
  select id, province_id, territory_id, code, title_vi, title_en, period_from, period_to, vision_year, act_kind, act_number, act_date, act_issuer,
    act_signatory, act_capacity, focal_agency, loaded_at
  from greenplan.plan;

create view published.province with (security_barrier) as select * from greenplan.province;
create view published.province_official_code with (security_barrier) as select * from greenplan.province_official_code;
create view published.territory with (security_barrier) as select * from greenplan.territory;
create view published.clause with (security_barrier) as select * from greenplan.clause;
create view published.legal_basis with (security_barrier) as select * from greenplan.legal_basis;
create view published.recipient with (security_barrier) as select * from greenplan.recipient;
create view published.phase with (security_barrier) as select * from greenplan.phase;
create view published.objective with (security_barrier) as select * from greenplan.objective;
create view published.agency with (security_barrier) as select * from greenplan.agency;
create view published.agency_name with (security_barrier) as select * from greenplan.agency_name;
create view published.agency_change with (security_barrier) as select * from greenplan.agency_change;
create view published.agency_succession with (security_barrier) as select * from greenplan.agency_succession;
create view published.class_member with (security_barrier) as select * from greenplan.class_member;
create view published.duty with (security_barrier) as select * from greenplan.duty;
create view published.duty_bearer with (security_barrier) as select * from greenplan.duty_bearer;
create view published.indicator with (security_barrier) as select * from greenplan.indicator;
create view published.indicator_relation with (security_barrier) as select * from greenplan.indicator_relation;
create view published.target with (security_barrier) as select * from greenplan.target;
create view published.target_agency with (security_barrier) as select * from greenplan.target_agency;
create view published.target_comparison with (security_barrier) as select * from greenplan.target_comparison;
create view published.source with (security_barrier) as select * from greenplan.source;
create view published.observation with (security_barrier) as select * from greenplan.observation;
create view published.note with (security_barrier) as select * from greenplan.note;
create view published.note_target with (security_barrier) as select * from greenplan.note_target;
create view published.note_duty with (security_barrier) as select * from greenplan.note_duty;

create view published.change with (security_barrier) as
  select id, tbl, key, before, after, reason, at from audit.change;
comment on view published.change is 'History of public objects, without who did it';
