-- Fills a migrated database with plans that nobody issued, beside those that are there: ids from 1,000,001 on, codes p01…, kh-ttx-01….
-- Deterministic. A superuser runs it: it goes past triggers and foreign keys, so the record of changes knows nothing of these rows.
--
-- The settings, from sizes/*.sql or set_config('bench.…', …, false):
--   bench.plans       plans, each with a province, 40 agencies and an area of its own
--   bench.alike       so many plans share indicators, sources and words; of the plans beyond them a read of the first ones touches nothing
--   bench.listed      the provinces beyond so many are fictional, which lists, counts and search leave out
--   bench.objectives, bench.targets, bench.years, bench.duties
--                     objectives of a plan, targets of an objective, values of a target (the last is of 2025), duties of a plan
begin;
set local session_replication_role = replica;

create function pg_temp.size(name text) returns int language sql stable as $$ select current_setting('bench.' || name)::int $$;
-- A number from 0 to k - 1 that looks like chance and is always the same.
create function pg_temp.mix(n bigint, k int) returns int language sql immutable as $$ select (abs(hashint8(n)::bigint) % k)::int $$;
-- An element of an array, counted from 0.
create function pg_temp.pick(words text[], i bigint) returns text language sql immutable as $$
  select words[1 + (i % cardinality(words))::int]
$$;

create function pg_temp.deed(i bigint) returns text language sql immutable as $$
  select pg_temp.pick(array['Phát triển', 'Xây dựng', 'Nâng cao', 'Thúc đẩy', 'Hoàn thiện', 'Triển khai', 'Đẩy mạnh', 'Tăng cường', 'Rà soát',
    'Kiểm kê', 'Bảo vệ', 'Phục hồi', 'Giám sát', 'Huy động', 'Chuyển đổi', 'Quy hoạch'], i)
$$;
create function pg_temp.thing(family int, i bigint) returns text language sql immutable as $$
  select case family
    when 0 then pg_temp.pick(array['năng lượng tái tạo', 'điện mặt trời mái nhà', 'giao thông công cộng', 'xử lý chất thải rắn', 'rừng ngập mặn',
      'nông nghiệp hữu cơ', 'công trình xanh', 'phát thải khí nhà kính', 'nguồn nước ngầm', 'đa dạng sinh học', 'kinh tế tuần hoàn',
      'đô thị thông minh', 'du lịch sinh thái', 'sản xuất sạch hơn', 'tín dụng xanh', 'thuỷ lợi nội đồng', 'hạ tầng số',
      'khu công nghiệp sinh thái', 'lưới điện nông thôn', 'đất ngập nước', 'chăn nuôi tuần hoàn', 'xe buýt điện', 'quan trắc không khí',
      'giống lúa chịu mặn', 'làng nghề truyền thống'], i)
    -- Who searches for one of those finds none of these.
    else pg_temp.pick(array['trường mầm non', 'bệnh viện huyện', 'thư viện phường', 'sân vận động', 'bảo tàng', 'cầu cảng', 'phòng khám', 'phim ảnh'], i)
  end
$$;
create function pg_temp.place(i bigint) returns text language sql immutable as $$
  select pg_temp.pick(array['trên địa bàn tỉnh', 'vùng ven biển', 'khu vực miền núi', 'các huyện nghèo', 'đô thị loại I', 'lưu vực sông',
    'cụm công nghiệp', 'vùng đồng bằng', 'xã đảo', 'cộng đồng dân tộc thiểu số', 'thành phố trung tâm', 'vùng đệm', 'hành lang kinh tế',
    'cửa khẩu quốc tế', 'vùng bán ngập', 'khu kinh tế mở'], i)
$$;

-- A family of plans: those alike. Each has ids of its own for what its plans share.
create temp table plans on commit drop as
  select p, p + 1000000 as id, (p - 1) / pg_temp.size('alike') as family, lpad(p::text, greatest(2, length(p::text)), '0') as number,
    'Tỉnh ' || pg_temp.pick(array['Bình', 'Quảng', 'Hà', 'Thái', 'Lào', 'Đắk', 'Cà', 'Bến', 'Trà'], p) || ' '
      || pg_temp.pick(array['Định', 'Nam', 'Giang', 'Nguyên', 'Cai', 'Lắk', 'Mau'], p) || ' ' || p as name
  from generate_series(1, pg_temp.size('plans')) p;
create temp table families on commit drop as select distinct family from plans;

insert into greenplan.province (id, code, name_vi, name_en, sample) overriding system value
select id, 'p' || number, name, name, p > pg_temp.size('listed') from plans;

insert into greenplan.territory (id, province_id, code, name_vi, name_en, valid) overriding system value
select id, id, 'p' || number || '-area', name, name, '(,)' from plans;

insert into greenplan.plan (id, province_id, territory_id, code, title_vi, title_en, period_from, period_to, vision_year, source_text, package_digest)
  overriding system value
select id, id, id, 'kh-ttx-' || number, title, title, 2021, 2030, 2050, title, '\x00'
from plans, lateral (select 'Kế hoạch hành động tăng trưởng xanh tỉnh ' || p || ' giai đoạn 2021–2030, tầm nhìn 2050' as title) t;

-- Clauses: the vision, a clause an objective, and under it the duties.
insert into greenplan.clause (id, plan_id, path, position, role, text) overriding system value
select id, id, 'tam-nhin', 1, 'VIEWPOINT', repeat('Tầm nhìn phát triển bền vững, trung hoà các-bon vào năm 2050. ', 6) from plans;

create temp table objectives on commit drop as
  select id as plan_id, p, family, o, (p - 1) * pg_temp.size('objectives') + o + 1000000 as id,
    pg_temp.deed(o * 5) || ' ' || pg_temp.thing(family, o * 7 + p) as title
  from plans, generate_series(1, pg_temp.size('objectives')) o;
insert into greenplan.clause (id, plan_id, path, position, role, label_vi, label_en, text) overriding system value
select id + 1000000, plan_id, 'MT' || o, 1 + o, 'OBJECTIVE', title, title, repeat('Mục tiêu cụ thể của kế hoạch tăng trưởng xanh cấp tỉnh. ', 3)
from objectives;
insert into greenplan.objective (id, plan_id, clause_id, code, position, kind, title_vi, title_en) overriding system value
select id, plan_id, id + 1000000, 'MT' || o, o, 'SPECIFIC', title, title from objectives;

-- An indicator for each target of one plan, which is that of the same target in all plans of the family. More of it is better, or less.
create temp table indicators on commit drop as
  select family, i, family * (pg_temp.size('objectives') * pg_temp.size('targets')) + i as n,
    pg_temp.pick(array['%', 'tCO2e/tỷ đồng', 'ha', 'MW', 'người/km2'], i) as unit, i % 2 = 1 as up
  from families, generate_series(1, pg_temp.size('objectives') * pg_temp.size('targets')) i;
insert into greenplan.indicator (id, code, name_vi, name_en, unit, direction, definition_vi, definition_en) overriding system value
select n + 1000000, 'gg' || lpad(n::text, greatest(3, length(n::text)), '0'), name, name, unit,
  case when up then 'UP' else 'DOWN' end::greenplan.direction, name, name
from indicators, lateral (select 'Chỉ số ' || pg_temp.thing(family, i - 1) || ' ' || n as name) x;

create temp table targets on commit drop as
  select (o.id - 1000001) * pg_temp.size('targets') + t + 1000000 as id, o.plan_id, o.id as objective_id, o.p, i.n + 1000000 as indicator_id, i.i as position,
    'CT' || o.o || '.' || t as code, i.unit, i.up,
    pg_temp.deed(t * 3 + o.id) || ' ' || pg_temp.thing(o.family, t * 11 + o.id) || ' ' || pg_temp.place(t + o.id) as title,
    case when not i.up then 'AT_MOST' else pg_temp.pick(array['RANGE', 'AT_LEAST', 'SINGLE_VALUE'], i.i / 2) end as form
  from objectives o, generate_series(1, pg_temp.size('targets')) t, indicators i
  where i.family = o.family and i.i = (o.o - 1) * pg_temp.size('targets') + t;
insert into greenplan.target (id, plan_id, clause_id, objective_id, indicator_id, code, position, title_vi, title_en, quote, form, comparator,
  lower, upper, unit, due_year) overriding system value
select id, plan_id, objective_id + 1000000, objective_id, indicator_id, code, position, title, title, title, form::greenplan.target_form,
  case form when 'RANGE' then 'BETWEEN' when 'SINGLE_VALUE' then 'EQUAL' else form end::greenplan.comparator,
  case when form <> 'AT_MOST' then 110 + pg_temp.mix(id * 101, 9000) / 100.0 end,
  case when form in ('AT_MOST', 'RANGE') then 210 + pg_temp.mix(id * 103, 9000) / 100.0 end, unit, case when position % 3 = 0 then 2025 else 2030 end
from targets;

insert into greenplan.source (id, code, kind, title, publisher, date) overriding system value
select family * 100 + y + 1000000, 'bench-' || family || '-' || y, 'REPORT', 'Niên giám ' || y, 'Cục Thống kê', make_date(y, 12, 31)
from families, generate_series(2026 - pg_temp.size('years'), 2025) y;
insert into greenplan.observation (id, indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence, published_at)
  overriding system value
select row_number() over (order by t.id, y) + 1000000, t.indicator_id, t.plan_id, x.family * 100 + y + 1000000, make_date(y, 12, 31), 'YEAR',
  round(100 + (y - 2005) * 5 + pg_temp.mix(t.id * 1000 + y, 500) / 100.0, 3), 'OFFICIAL', 'HIGH', make_date(y + 1, 7, 1)
from targets t join plans x on x.id = t.plan_id, generate_series(2026 - pg_temp.size('years'), 2025) y;

create temp table agencies on commit drop as
  select (p - 1) * 40 + a as n, id as plan_id, p, a from plans, generate_series(1, 40) a;
insert into greenplan.agency (id, province_id, code, kind) overriding system value
select n + 1000000, plan_id, 'a' || n, case a % 5 when 4 then 'DISTRICT' else 'DEPARTMENT' end::greenplan.agency_kind from agencies;
insert into greenplan.agency_name (id, agency_id, valid, name_vi, name_en) overriding system value
select n + 1000000, n + 1000000, '(,)', name, name
from agencies, lateral (select pg_temp.pick(array['Sở Nông nghiệp và Môi trường', 'Sở Công Thương', 'Sở Xây dựng', 'Sở Tài chính', 'UBND huyện'], a)
  || ' ' || n || ' – tỉnh ' || p as name) x;

-- The first agency of a plan answers for its targets, and owes reports.
insert into greenplan.responsibility (id, target_id, agency_id, modality, basis) overriding system value
select id, id, (p - 1) * 40 + 1000001, 'LEAD', 'STATED' from targets;
insert into greenplan.reporting_duty (id, plan_id, agency_id, position) overriding system value
select id, id, (p - 1) * 40 + 1000001, 1 from plans;

create temp table duties on commit drop as
  select (p - 1) * pg_temp.size('duties') + k as n, id as plan_id, p, k,
    (p - 1) * pg_temp.size('objectives') + 1 + pg_temp.mix(p * 1000003::bigint + k, pg_temp.size('objectives')) + 2000000 as group_id,
    pg_temp.deed(pg_temp.mix(p * 7919::bigint + k * 13, 16)) as deed, pg_temp.thing(family, pg_temp.mix(p * 104729::bigint + k * 17, 25)) as thing,
    pg_temp.place(pg_temp.mix(p * 1299709::bigint + k * 19, 16)) as place, pg_temp.mix(p * 15485863::bigint + k * 23, 2000) as programme, family
  from plans, generate_series(1, pg_temp.size('duties')) k;
insert into greenplan.clause (id, plan_id, parent_id, path, position, role, text) overriding system value
select n + 10000000, plan_id, group_id, 'NV' || k, 1000 + k, 'DUTY',
  'Nhiệm vụ giai đoạn ' || 2021 + programme % 10 || '–' || 2026 + programme % 25 || ', mã chương trình '
    || case family when 0 then chr(65 + programme % 26) || chr(65 + programme / 26 % 26) || programme * 37 % 997 else 'ngoài' end
    || ': ' || thing || ', phối hợp các sở ngành và địa phương để hoàn thành đúng tiến độ.'
from duties;
insert into greenplan.duty (id, plan_id, clause_id, code, position, title_vi, title_en) overriding system value
select n + 1000000, plan_id, n + 10000000, 'NV' || k, k, title, title from duties, lateral (select deed || ' ' || thing || ' ' || place as title) t;

-- One agency leads, two others at most cooperate.
insert into greenplan.duty_bearer (id, duty_id, agency_id, modality, position, valid) overriding system value
select row_number() over (order by n, position) + 1000000, n + 1000000, (p - 1) * 40 + 1000001 + agency,
  case position when 1 then 'LEAD' else 'COOPERATING' end::greenplan.modality, position, '(,)'
from (
  select n, p, min(position) as position, agency
  from duties, lateral (values (1, pg_temp.mix(n * 31::bigint, 40)), (2, pg_temp.mix(n * 37::bigint + 7, 40)), (3, pg_temp.mix(n * 37::bigint + 14, 40)))
    as b (position, agency)
  group by n, p, agency) bearers;

-- An act amends each plan: a bound of the first target of each objective, and the words of every fiftieth duty.
insert into greenplan.amendment (id, plan_id, act_kind, act_number, act_date, act_issuer, effective_on, summary_vi) overriding system value
select id, id, 'Quyết định', p || '/QĐ-UBND', '2023-12-20', 'UBND tỉnh', '2024-01-01', 'Điều chỉnh một số chỉ tiêu và nhiệm vụ' from plans;
insert into greenplan.target_version (id, target_id, amendment_id, title_vi, title_en, quote, form, comparator, lower, upper, unit, due_year)
  overriding system value
select id, id, plan_id, title_vi, title_en, quote, form, comparator, lower + 5, upper + 5, unit, due_year
from greenplan.target where id > 1000000 and code like 'CT%.1';
insert into greenplan.duty_version (id, duty_id, amendment_id, title_vi, title_en, text) overriding system value
select n + 1000000, n + 1000000, plan_id, title || ' đến năm 2030', title || ' đến năm 2030', 'Nhiệm vụ điều chỉnh: ' || thing || '.'
from duties, lateral (select deed || ' ' || thing || ' ' || place as title) t where k % 50 = 0;

-- What triggers keep.
select greenplan.read_all_anew();
select greenplan.find_all_anew();
commit;
