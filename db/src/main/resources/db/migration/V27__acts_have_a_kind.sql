-- An act by which agencies or provinces were reorganised says of what kind it is, where a source gives it.
alter table greenplan.province_reorganisation add column act_kind text;
alter table greenplan.agency_reorganisation add column act_kind text;
comment on column greenplan.province_reorganisation.act_kind is 'For instance Nghị quyết; null when no source gives it';
comment on column greenplan.agency_reorganisation.act_kind is 'For instance Nghị quyết; null when no source gives it';

create or replace view published.province_reorganisation as
  select id, code, kind, date, date_certainty, act_number, act_date, act_issuer, note_vi, note_en, source_title, source_publisher,
    source_date, source_url, confidence, act_kind
  from greenplan.province_reorganisation;
create or replace view published.agency_reorganisation as
  select id, province_id, code, kind, date, date_certainty, act_number, act_date, act_issuer, note_vi, note_en, source_title,
    source_publisher, source_date, source_url, confidence, recorded_on, act_kind
  from greenplan.agency_reorganisation;
