-- A small province with something of everything that a portal held at schema version 22: two plans, one of them amended twice, agencies that were
-- merged, reports that were accepted and one that waits, figures that were replaced, notes.
begin;
select set_config('greenplan.actor', 'system:test', true);
insert into greenplan.province (code, name_vi, name_en, sample)
  values ('p', 'Tỉnh Thử', 'Thử province', false), ('q', 'Tỉnh Mẫu', 'Mẫu province', true), ('r', 'Tỉnh Cũ', 'Old province', false);
insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
  select id, code || '-truoc', name_vi || ' trước 01/07/2025', name_en || ' before', '(,2025-07-01)'::daterange from greenplan.province
  union all select id, code || '-tu', name_vi || ' từ 01/07/2025', name_en || ' since', '[2025-07-01,)'::daterange from greenplan.province where code = 'p';
insert into greenplan.province_reorganisation (code, kind, date, date_certainty, act_number, act_date, act_issuer, confidence, source_title)
  values ('hop-nhat', 'MERGE', '2025-07-01', 'EXACT', '202/2025/QH15', '2025-06-12', 'Quốc hội', 'HIGH', 'Nghị quyết');
insert into greenplan.province_succession (reorganisation_id, predecessor_id, successor_id, position)
  select c.id, o.id, n.id, 1 from greenplan.province_reorganisation c, greenplan.province o, greenplan.province n where o.code = 'r' and n.code = 'p';
insert into greenplan.agency (province_id, code, kind)
  select p.id, x.code, x.kind::greenplan.agency_kind from greenplan.province p,
    (values ('so-cu', 'DEPARTMENT'), ('so-moi', 'DEPARTMENT'), ('uy-ban', 'PEOPLES_COMMITTEE')) x(code, kind) where p.code in ('p', 'q');
insert into greenplan.agency_reorganisation (province_id, code, kind, date, date_certainty, confidence, source_title)
  select id, 'sap-nhap', 'MERGE', '2025-03-01', 'BY', 'MEDIUM', 'Báo' from greenplan.province where code = 'p';
insert into greenplan.agency_name (agency_id, valid, name_vi, name_en)
  select a.id, case when a.code = 'so-cu' and p.code = 'p' then daterange('2020-01-01', '2025-03-01') else daterange('2020-01-01', null) end,
    'Sở ' || a.code || ' ' || p.code, 'Department ' || a.code || ' ' || p.code
  from greenplan.agency a join greenplan.province p on p.id = a.province_id;
insert into greenplan.agency_succession (reorganisation_id, predecessor_id, successor_id, position)
  select c.id, o.id, n.id, 1 from greenplan.agency_reorganisation c
  join greenplan.agency o on o.province_id = c.province_id and o.code = 'so-cu' join greenplan.agency n on n.province_id = c.province_id and n.code = 'so-moi';
insert into greenplan.plan (province_id, territory_id, code, title_vi, title_en, period_from, period_to, act_kind, act_number, act_date, source_text, package_digest)
  select p.id, t.id, 'ke-hoach-' || p.code, 'Kế hoạch tăng trưởng xanh ' || p.code, 'Plan ' || p.code, 2021, 2030, 'Kế hoạch', '1/KH', '2022-08-01', 'Nguyên văn', ''
  from greenplan.province p join greenplan.territory t on t.code = p.code || '-truoc' where p.code in ('p', 'q');
insert into greenplan.clause (plan_id, path, position, role, text)
  select p.id, x.path, x.position, x.role::greenplan.clause_role, x.text from greenplan.plan p,
    (values ('II', 1, 'OBJECTIVE', 'Tỷ lệ che phủ rừng ổn định ở mức 60%'), ('V.1', 2, 'DUTY', 'Trồng rừng phòng hộ'), ('V.2', 3, 'DUTY', 'Thu gom chất thải'),
      ('VI.1', 4, 'ACTION', 'Xây nhà máy nước'), ('VI.2', 5, 'MEASURE', 'Tuyên truyền')) x(path, position, role, text);
insert into greenplan.indicator (code, name_vi, name_en, unit, direction, definition_vi, definition_en)
  values ('rung', 'Tỷ lệ che phủ rừng', 'Forest cover', '%', 'UP', 'Rừng', 'Forest'), ('lo', 'Lò gạch thủ công', 'Kilns', 'lò', 'DOWN', 'Lò', 'Kilns');
insert into greenplan.target (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator, lower, unit, due_year)
  select c.plan_id, c.id, i.id, x.code, x.position, i.name_vi, i.name_en, 'Mục tiêu ' || x.code, 'AT_LEAST', 'AT_LEAST', x.lower, '%', x.due
  from greenplan.clause c, greenplan.indicator i, (values ('II-2030-1', 1, 60, 2030), ('II-2050-1', 2, 65, 2050)) x(code, position, lower, due)
  where c.path = 'II' and i.code = 'rung';
insert into greenplan.target (plan_id, clause_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator, upper, unit, due_year)
  select c.plan_id, c.id, i.id, 'II-2027-3', 3, i.name_vi, i.name_en, 'Không quá 10 lò', 'AT_MOST', 'AT_MOST', 10, 'lò', 2027
  from greenplan.clause c, greenplan.indicator i where c.path = 'II' and i.code = 'lo';
insert into greenplan.duty (plan_id, clause_id, code, position, title_vi, title_en)
  select plan_id, id, path, position, text, 'Duty ' || path from greenplan.clause where role = 'DUTY';
insert into greenplan.duty_bearer (duty_id, agency_id, modality, position, valid)
  select d.id, a.id, 'LEAD'::greenplan.modality, 1, daterange(null, null) from greenplan.duty d join greenplan.plan p on p.id = d.plan_id
  join greenplan.agency a on a.province_id = p.province_id and a.code = 'so-moi';
insert into greenplan.responsibility (target_id, agency_id, modality, basis)
  select t.id, a.id, 'LEAD', 'STATED' from greenplan.target t join greenplan.plan p on p.id = t.plan_id
  join greenplan.agency a on a.province_id = p.province_id and a.code in ('so-moi', 'uy-ban');
insert into greenplan.note (plan_id, clause_id, code, position, kind, quote, text_vi, text_en)
  select plan_id, id, 'n-0' || position, position, (enum_range(null::greenplan.note_kind))[1], case position when 1 then text end, 'Ghi chú ' || path, 'Note ' || path
  from greenplan.clause where position <= 2;
insert into greenplan.amendment (plan_id, act_kind, act_number, act_date, act_issuer, effective_on, summary_vi, summary_en)
  select p.id, 'Quyết định', x.number, x.day::date, 'UBND tỉnh', x.day::date, 'Sửa', 'Amended' from greenplan.plan p,
    (values ('3/QĐ', '2024-03-01'), ('4/QĐ', '2026-04-01')) x(number, day) where p.code = 'ke-hoach-p';
insert into greenplan.target_version (target_id, amendment_id, title_vi, title_en, quote, form, comparator, lower, unit, due_year, repealed)
  select t.id, m.id, case m.act_number when '3/QĐ' then 'Độ che phủ của rừng' else t.title_vi end, t.title_en, 'ít nhất 62%', 'AT_LEAST', 'AT_LEAST', 62, '%', 2030,
    m.act_number = '4/QĐ'
  from greenplan.amendment m join greenplan.target t on t.plan_id = m.plan_id and t.code = 'II-2030-1';
insert into greenplan.duty_version (duty_id, amendment_id, title_vi, title_en, text, repealed)
  select d.id, m.id, 'Trồng rừng sản xuất', 'Plant', 'Trồng rừng sản xuất', false
  from greenplan.amendment m join greenplan.duty d on d.plan_id = m.plan_id and d.code = 'V.1' where m.act_number = '3/QĐ';
insert into greenplan.account (email, display_name, password_hash) values ('a@example.org', 'A', 'x');
insert into greenplan.reporting_duty (plan_id, agency_id, position)
  select p.id, a.id, 1 from greenplan.plan p join greenplan.agency a on a.province_id = p.province_id and a.code = 'so-moi';
insert into greenplan.cycle (plan_id, kind, year, opens_on, due_before, data_cutoff)
  select id, 'ANNUAL', y, (y || '-11-01')::date, (y || '-11-30')::date, (y || '-12-14')::date from greenplan.plan, (values (2024), (2025), (2026)) v(y);
-- Accepted, accepted with nothing to report, and a draft.
insert into greenplan.report (cycle_id, agency_id, state, nothing, filed_at, submitted_by, accepted_at)
  select c.id, a.id, case c.year when 2026 then 'DRAFT' else 'ACCEPTED' end::greenplan.report_state, c.year = 2025,
    case when c.year < 2026 then now() end, case when c.year < 2026 then u.id end, case when c.year < 2026 then now() end
  from greenplan.cycle c join greenplan.plan p on p.id = c.plan_id join greenplan.agency a on a.province_id = p.province_id and a.code = 'so-moi',
    greenplan.account u;
insert into greenplan.source (code, kind, title, publisher, date, url)
  values ('bao', 'ARTICLE', 'Bài báo', 'Báo Tỉnh', '2023-05-01', 'https://example.org/a'), ('nien-giam', 'REPORT', 'Niên giám', 'Cục Thống kê', '2024-06-01', null);
insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
  select i.id, t.id, s.id, x.day::date, 'DAY', x.value, x.kind::greenplan.observation_kind, 'HIGH'
  from greenplan.territory t, (values ('rung', 'bao', '2022-12-31', 57.7, 'REPORTED'), ('rung', 'nien-giam', '2023-12-31', 58.5, 'OFFICIAL'),
    ('lo', 'nien-giam', '2023-12-31', 12, 'OFFICIAL')) x(indicator, source, day, value, kind)
  join greenplan.indicator i on i.code = x.indicator join greenplan.source s on s.code = x.source;
update greenplan.observation o set replaced_at = now(), replaced_kind = 'WITHDRAWAL', replaced_reason = 'Báo in nhầm', replaced_office = 'Sở Kế hoạch'
  from greenplan.source s, greenplan.territory t where s.id = o.source_id and s.code = 'bao' and t.id = o.territory_id and t.code = 'q-truoc';
insert into greenplan.report_progress (report_id, duty_id, text, state, accepted_at)
  select r.id, d.id, 'Đã trồng 100 ha năm ' || c.year, 'UNDER_WAY', r.accepted_at
  from greenplan.report r join greenplan.cycle c on c.id = r.cycle_id and c.year <> 2025 join greenplan.duty d on d.plan_id = c.plan_id and d.code = 'V.1';
insert into greenplan.duty_progress (report_id, duty_id, revision, state, text, withdrawn, accepted_at)
  select report_id, duty_id, 1, state, text, false, accepted_at from greenplan.report_progress where accepted_at is not null;
insert into greenplan.report_value (report_id, target_id, no_data_reason, accepted_at)
  select r.id, t.id, 'Chưa đo năm ' || c.year, r.accepted_at
  from greenplan.report r join greenplan.cycle c on c.id = r.cycle_id and c.year <> 2025 join greenplan.target t on t.plan_id = c.plan_id and t.code = 'II-2027-3';
commit;
select record.seal();
