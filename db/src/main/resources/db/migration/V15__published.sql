-- What everybody may read. The public graph reads these views and nothing else. Each lists its columns, so that a new one stays inside until
-- somebody publishes it. security_barrier keeps a condition of a query from seeing rows that a view hides, and keeps a join from reaching its
-- table: so it stands on the views that hide rows, and on no other. They are responsibility, source_file, difficulty, difficulty_step,
-- answer_file, change and found.

-- Provinces and plans
create view published.province as
  select id, code, name_vi, name_en, sample
  from greenplan.province;
create view published.province_official_code as
  select id, province_id, code, valid, source, confidence
  from greenplan.province_official_code;
create view published.province_reorganisation as
  select id, code, kind, date, date_certainty, act_number, act_date, act_issuer, note_vi, note_en, source_title, source_publisher,
    source_date, source_url, confidence
  from greenplan.province_reorganisation;
create view published.province_succession as
  select id, reorganisation_id, predecessor_id, successor_id, position
  from greenplan.province_succession;
create view published.territory as
  select id, province_id, code, name_vi, name_en, valid, note_vi, note_en
  from greenplan.territory;
create view published.plan as
  select id, province_id, territory_id, code, title_vi, title_en, period_from, period_to, vision_year, act_kind, act_number, act_date,
    act_issuer, act_signatory, act_capacity, focal_agency, loaded_at, supersedes, supersedes_from
  from greenplan.plan;
create view published.clause as
  select id, plan_id, parent_id, path, position, role, label_vi, label_en, text, is_reporting, is_funding
  from greenplan.clause;
create view published.legal_basis as
  select id, clause_id, position, quote, kind, number, date, issuer
  from greenplan.legal_basis;
create view published.recipient as
  select id, clause_id, position, quote
  from greenplan.recipient;
create view published.phase as
  select id, clause_id, year_from, year_to
  from greenplan.phase;
create view published.objective as
  select id, plan_id, clause_id, code, position, kind, title_vi, title_en
  from greenplan.objective;
create view published.amendment as
  select id, plan_id, act_kind, act_number, act_date, act_issuer, effective_on, summary_vi, summary_en, version
  from greenplan.amendment;

-- Agencies and duties
create view published.agency as
  select id, province_id, code, kind, note_vi, note_en
  from greenplan.agency;
create view published.agency_name as
  select id, agency_id, valid, name_vi, name_en
  from greenplan.agency_name;
create view published.agency_reorganisation as
  select id, province_id, code, kind, date, date_certainty, act_number, act_date, act_issuer, note_vi, note_en, source_title,
    source_publisher, source_date, source_url, confidence, recorded_on
  from greenplan.agency_reorganisation;
create view published.agency_succession as
  select id, reorganisation_id, predecessor_id, successor_id, position
  from greenplan.agency_succession;
create view published.class_member as
  select id, class_id, member_id, valid
  from greenplan.class_member;
create view published.duty as
  select id, plan_id, clause_id, code, position, title_vi, title_en, audience
  from greenplan.duty;
create view published.duty_version as
  select duty_id, amendment_id, valid, title_vi, title_en, text, repealed
  from greenplan.duty_in_time;
create view published.duty_bearer as
  select id, duty_id, agency_id, modality, position, valid, reorganisation_id, note_vi, note_en
  from greenplan.duty_bearer;
create view published.duty_passage as
  select id, reorganisation_id, duty_id, modality, predecessor_id, successor_id, note_vi, note_en
  from greenplan.duty_passage;

-- Indicators, targets and who answers for them
create view published.indicator as
  select id, code, name_vi, name_en, unit, direction, definition_vi, definition_en
  from greenplan.indicator;
create view published.indicator_relation as
  select id, indicator_id, related_id, kind, note_vi, note_en
  from greenplan.indicator_relation;
create view published.target as
  select id, plan_id, clause_id, objective_id, indicator_id, part_of_id, code, position, title_vi, title_en, quote, form, comparator,
    lower, upper, unit, due_year, year_from, year_to, base_year, base_value, class_vi, class_en, standard_vi, standard_en, steps_vi,
    steps_en, aspirational
  from greenplan.target;
create view published.target_version as
  select target_id, amendment_id, valid, title_vi, title_en, quote, form, comparator, lower, upper, unit, due_year, year_from,
    year_to, base_year, base_value, class_vi, class_en, standard_vi, standard_en, steps_vi, steps_en, part_of_id, aspirational,
    repealed
  from greenplan.target_in_time;
create view published.target_comparison as
  select id, target_id, other_plan, other_target, grade, reason_vi, reason_en
  from greenplan.target_comparison;
create view published.responsibility with (security_barrier) as
  select id, target_id, agency_id, modality, basis, duty_id, act, note_vi, note_en, valid, act_date
  from greenplan.responsibility where rejected_on is null;
create view published.target_passage as
  select id, reorganisation_id, responsibility_id, predecessor_id, successor_id, note_vi, note_en
  from greenplan.target_passage;

-- Figures and notes
create view published.source as
  select id, code, kind, title, publisher, date, url
  from greenplan.source;
create view published.observation as
  select id, indicator_id, territory_id, source_id, as_of, as_of_precision, as_of_note_vi, as_of_note_en, class_vi, class_en, value,
    qualifier, kind, confidence, note_vi, note_en, published_at
  from greenplan.observation;
create view published.note as
  select id, plan_id, clause_id, code, position, kind, quote, text_vi, text_en, clarification, clarification_act, clarified_on,
    version
  from greenplan.note;
create view published.note_target as
  select id, note_id, target_id
  from greenplan.note_target;
create view published.note_duty as
  select id, note_id, duty_id
  from greenplan.note_duty;

-- Reports: when they came, and the files of accepted values
create view published.cycle as
  select id, plan_id, kind, year, opens_on, due_before, data_cutoff
  from greenplan.cycle;
create view published.cycle_extension as
  select id, cycle_id, was_before, due_before, reason, at
  from greenplan.cycle_extension;
create view published.filing as
  select id, cycle_id, agency_id, filed_at, filed_at is not null and nothing as nothing, state = 'ACCEPTED' as accepted, since
  from greenplan.report;
create view published.source_file with (security_barrier) as
  select f.id, o.id as observation_id, t.code as target_code, f.media_type, f.size
  from greenplan.report_file f
  join greenplan.report_value v on v.id = f.value_id
  join greenplan.target t on t.id = v.target_id
  join greenplan.source s on s.code = 'report-value-' || v.id || '-' || f.revision
  join greenplan.observation o on o.source_id = s.id
  where f.revision < v.revision or v.accepted_at is not null;
comment on view published.source_file is 'Files of accepted values, without the names that their editors gave them';
create view published.difficulty with (security_barrier) as
  select d.id, c.plan_id, c.kind, c.year, r.agency_id, d.cause, d.proposal, d.level, r.filed_at, d.published_on
  from greenplan.difficulty d
  join greenplan.report r on r.id = d.report_id
  join greenplan.cycle c on c.id = r.cycle_id
  where d.published_on is not null and r.filed_at is not null;
comment on view published.difficulty is 'Difficulties that the focal agency made public';
create view published.difficulty_step with (security_barrier) as
  select s.id, s.difficulty_id, s.level, s.since, s.authority, s.answer, s.answered_on, s.act
  from greenplan.difficulty_step s join published.difficulty d on d.id = s.difficulty_id;
comment on view published.difficulty_step is 'The levels to which a public difficulty came, with their answers';
create view published.answer_file with (security_barrier) as
  select f.id, f.step_id, f.media_type, f.size
  from greenplan.report_file f join published.difficulty_step s on s.id = f.step_id;
comment on view published.answer_file is 'The documents by which authorities answered, without the names that their editors gave them';

-- The record. The public history tells of public objects alone: of what has a view here, and of nothing that comes later without one. The
-- views of the reporting year show parts of rows that staff alone read, so those rows have no public history.
create view published.change with (security_barrier) as
  select id, tbl, key, before, after, reason, at from record.change
  where to_regclass('published.' || quote_ident(tbl)) is not null
    and tbl not in ('cycle', 'cycle_extension', 'difficulty', 'difficulty_step');
comment on view published.change is 'History of public objects, without who did it';
create view published.record_head as
  select b.seq, encode(b.hash, 'hex') as hash, b.at from record.block b order by b.seq desc limit 1;
comment on view published.record_head is 'The newest block of the record: whoever keeps its hash can prove later that nothing before was cut off';
