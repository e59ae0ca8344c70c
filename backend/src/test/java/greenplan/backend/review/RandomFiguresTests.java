package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.method.Evidence;
import greenplan.backend.review.RecordByHand.Said;
import greenplan.backend.rights.Place;
import greenplan.schema.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Random histories of figures through the API: reported by several agencies, corrected, withdrawn, decided between, come with packages, and
 * judged by amended promises. After each step graph, counts and search say what {@link RecordByHand} works out from the record. More
 * histories: {@code -Dseeds=1,2,3 -Dsteps=40}.
 */
class RandomFiguresTests extends FigureApi {

    private static final List<String> TARGETS = List.of(INDEX, KILNS);
    private static final Map<String, List<String>> VALUES =
            Map.of(INDEX, List.of("0.60", "0.70", "0.75", "0.80", "0.85"), KILNS, List.of("0", "5", "10", "12", "20"));
    private static final int STEPS = Integer.getInteger("steps", 20);

    private record Row(
            String key,
            String report,
            String target,
            Place.Agency agency,
            @Nullable Said said) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<Place.Agency, List<String>> owed = new LinkedHashMap<>();
    private final Map<Place.Agency, String> heads = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final List<String> acts = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private List<LocalDate> days = List.of();
    private LocalDate actDay = LocalDate.EPOCH;
    private Random random = new Random();
    private Place.Agency third = first;
    private RecordByHand record = new RecordByHand("", LocalDate.EPOCH);
    private int documents;

    static LongStream seeds() {
        return Arrays.stream(System.getProperty("seeds", "8,12").split(",")).mapToLong(Long::parseLong);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensEverybodyReadsWhatFollowsFromTheRecord(long seed) {
        random = new Random(seed);
        third = agency(province);
        write(() -> database.execute("""
            with t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
              values ({0}, {1} || '-khac', 'Địa bàn khác', 'Another area', '(,)') returning id)
            insert into greenplan.reporting_duty (plan_id, agency_id, position) select id, {2}, 3 from greenplan.plan where code = {1}
            """, DSL.val(province.id()), DSL.val(plan), DSL.val(third.id())));
        owed.put(first, TARGETS);
        owed.put(second, TARGETS);
        LocalDate year = today().withDayOfYear(1);
        days = List.of(today(), year, today().minusYears(1), year.minusYears(1));
        actDay = today().minusDays(60);
        record = new RecordByHand(plan, today());
        for (int step = 0; step < STEPS; step++) {
            String what = step < 3 ? report() : step();
            story.add(what);
            check(seed, today());
            LocalDate another = actDay.minusDays(random.nextInt(60));
            if (step % 4 == 3) {
                check(seed, another);
            }
        }
        record.acts.forEach(act -> check(seed, act.day()));
    }

    private String step() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> report();
            case 4, 5 -> correct(false);
            case 6, 7 -> correct(true);
            case 8 -> aPackageBrings();
            case 9 -> withdrawOrRestore();
            case 10 -> decide();
            case 11 -> assign();
            case 12 -> amend();
            default -> withdrawAmendment();
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Said said(String target, Place.@Nullable Agency agency) {
        var kind = agency == null
                ? one(List.of(Evidence.Kind.REPORTED, Evidence.Kind.OFFICIAL))
                : one(List.of(Evidence.Kind.ESTIMATE, Evidence.Kind.PRELIMINARY, Evidence.Kind.OFFICIAL));
        var confidence = agency == null
                ? one(List.of(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW))
                : switch (kind) {
                    case OFFICIAL -> Confidence.HIGH;
                    case PRELIMINARY -> Confidence.MEDIUM;
                    default -> Confidence.LOW;
                };
        return new Said(
                ++documents,
                target,
                agency == null ? null : agency.name().vi(),
                kind,
                confidence,
                new BigDecimal(one(Objects.requireNonNull(VALUES.get(target)))),
                one(days),
                random.nextInt(4) == 0 ? plan + "-khac" : plan);
    }

    private Map<String, Object> entry(Said said) {
        var entry = value(said.kind.name(), said.value.toPlainString().replace('.', ','), "Văn bản " + said.number);
        entry.put("asOf", said.day.toString());
        entry.put("territory", said.area);
        return entry;
    }

    private String headOf(Place.Agency agency) {
        return heads.computeIfAbsent(agency, this::head);
    }

    private String report() {
        Place.Agency agency = one(List.copyOf(owed.keySet()));
        String report = report(open(), agency);
        String head = headOf(agency);
        var now = new ArrayList<Row>();
        var silences = new HashMap<String, String>();
        for (String target : Objects.requireNonNull(owed.get(agency))) {
            Said said = random.nextInt(5) == 0 ? null : said(target, agency);
            String silence = "Chưa thống kê " + ++documents;
            silences.put(target, silence);
            now.add(new Row(report + target, report, target, agency, said));
            clean(done(
                    head,
                    "fileValue",
                    Map.of(
                            "report",
                            report,
                            "target",
                            target,
                            "expectedVersion",
                            0,
                            "value",
                            said == null ? Map.of("noDataReason", silence) : entry(said)),
                    "value { version }"));
        }
        clean(done(
                head,
                "submitReport",
                Map.of("report", report, "expectedVersion", version(report)),
                "report { state }"));
        now.forEach(row -> record.says(row.key, row.target, null, row.said, "", silences.get(row.target)));
        accepted(report, now);
        return "report of " + agency.code() + told(now);
    }

    private static String told(List<Row> rows) {
        return rows.stream().map(row -> told(row.said)).toList().toString();
    }

    private static String told(@Nullable Said said) {
        return said == null
                ? " nothing"
                : " %d: %s %s %s %s %s".formatted(said.number, said.target, said.kind, said.value, said.day, said.area);
    }

    private String correct(boolean toNothing) {
        var able = rows.values().stream()
                .filter(row -> !toNothing || row.said != null)
                .toList();
        if (able.isEmpty()) {
            return "nothing to correct";
        }
        Row row = one(able);
        Said now = toNothing ? null : said(row.target, row.agency);
        String silence = "Không có số " + ++documents;
        int version = ask(
                        officer,
                        "query ($id: ID!) { workspace { report(id: $id) { values { target version } } } }",
                        Map.of("id", row.report))
                .at("/data/workspace/report/values")
                .valueStream()
                .filter(each -> each.at("/target").asString().equals(row.target))
                .findFirst()
                .orElseThrow()
                .at("/version")
                .asInt();
        clean(done(
                headOf(row.agency),
                "correctValue",
                Map.of(
                        "report",
                        row.report,
                        "target",
                        row.target,
                        "expectedVersion",
                        version,
                        "value",
                        now == null ? Map.of("noDataReason", silence) : entry(now),
                        "reason",
                        "Nhập nhầm " + documents),
                "value { revision }"));
        record.says(row.key, row.target, row.said, now, "Nhập nhầm " + documents, silence);
        accepted(row.report, List.of(new Row(row.key, row.report, row.target, row.agency, now)));
        return "correction of" + told(row.said) + " to" + told(now);
    }

    /** Accepts what waits; where it differs from what others say, only with a decision. */
    private void accepted(String report, List<Row> now) {
        var decisions = new ArrayList<Map<String, ?>>();
        var decided = new LinkedHashMap<Said, String>();
        now.forEach(row -> rows.put(row.key, row));
        for (Row row : now) {
            List<Said> rivals = row.said == null ? List.of() : record.rivals(row.said);
            if (!rivals.isEmpty()) {
                Said counts = random.nextBoolean() ? row.said : one(rivals);
                String reason = "Quyết định " + ++documents;
                var decision = new HashMap<String, Object>(Map.of("target", row.target, "reason", reason));
                decision.put("counts", counts == row.said ? null : ids.get(counts.number));
                decisions.add(decision);
                decided.put(counts, reason);
            }
        }
        if (!decisions.isEmpty()) {
            assertThat(accept(report, null).at("/problems").findValuesAsString("code"))
                    .as("%s", story)
                    .hasSize(decisions.size())
                    .containsOnly("RIVAL");
        }
        clean(accept(report, decisions));
        decided.forEach(record::decides);
    }

    private String aPackageBrings() {
        Said said = said(one(TARGETS), null);
        write(() -> database.execute(
                """
                with s as (insert into greenplan.source (code, kind, title) values ({0}, 'ARTICLE', {1}) returning id)
                insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
                select n.indicator_id, t.id, s.id, {2}, 'DAY', {3}, {4}::greenplan.observation_kind, {5}::greenplan.confidence
                from s, greenplan.territory t, greenplan.target n join greenplan.plan p on p.id = n.plan_id
                where p.code = {6} and n.code = {7} and t.code = {8}
                """,
                DSL.val(unique("bao")),
                DSL.val("Văn bản " + said.number),
                DSL.val(said.day),
                DSL.val(said.value),
                DSL.val(said.kind.name()),
                DSL.val(said.confidence.name()),
                DSL.val(plan),
                DSL.val(said.target),
                DSL.val(said.area)));
        record.figures.add(said);
        return "package" + told(said);
    }

    private String withdrawOrRestore() {
        var loaded = record.figures.stream().filter(each -> each.agency == null).toList();
        if (loaded.isEmpty()) {
            return aPackageBrings();
        }
        Said said = one(loaded);
        boolean back = said.gone != null;
        String reason = "Báo in nhầm " + ++documents;
        deed(back ? "restoreFigure" : "withdrawFigure", said, reason);
        said.gone = back ? null : new RecordByHand.Gone("WITHDRAWAL", null, reason);
        return (back ? "restored" : "withdrawn") + told(said);
    }

    private String decide() {
        var able = record.figures.stream()
                .filter(each -> !record.rivals(each).isEmpty())
                .toList();
        if (able.isEmpty()) {
            return aPackageBrings();
        }
        Said said = one(able);
        String reason = "Kiểm tra lại " + ++documents;
        deed("decideFigure", said, reason);
        record.decides(said, reason);
        return "decided for" + told(said);
    }

    private void deed(String mutation, Said said, String reason) {
        clean(done(
                officer,
                mutation,
                Map.of("observation", Objects.requireNonNull(ids.get(said.number)), "reason", reason),
                "observation { id }"));
    }

    private String assign() {
        var has = owed.getOrDefault(third, List.of());
        var able = TARGETS.stream().filter(each -> !has.contains(each)).toList();
        if (able.isEmpty()) {
            return report();
        }
        String target = one(able);
        clean(done(
                officer,
                "assignTarget",
                Map.of(
                        "plan",
                        plan,
                        "target",
                        target,
                        "agency",
                        third.code(),
                        "from",
                        today().minusDays(1).toString(),
                        "act",
                        "12/QĐ-UBND",
                        "actDate",
                        today().minusDays(2).toString()),
                "responsibility { target }"));
        owed.put(
                third,
                TARGETS.stream()
                        .filter(each -> has.contains(each) || each.equals(target))
                        .toList());
        return "assigned " + target;
    }

    private String amend() {
        actDay = actDay.plusDays(1 + random.nextInt(30));
        String target = one(TARGETS);
        var now = record.version(target, LocalDate.MAX);
        if (now.repealed()) {
            return "repealed already";
        }
        boolean repeals = actDay.isAfter(today()) && random.nextInt(3) == 0;
        BigDecimal bound = new BigDecimal(target.equals(INDEX) ? "0." + (61 + acts.size()) : "" + (6 + acts.size()));
        Integer due = random.nextBoolean() ? today().getYear() - random.nextInt(2) : null;
        String area = random.nextBoolean() ? null : now.area().equals(plan) ? plan + "-khac" : plan;
        var change = new HashMap<String, Object>(Map.of("code", target));
        if (repeals) {
            change.put("repeal", true);
        } else {
            change.put(target.equals(INDEX) ? "lower" : "upper", bound.toPlainString());
            change.put("dueYear", due);
            change.put("territory", area);
            change.put("quote", "mức mới là " + bound);
        }
        JsonNode done = done(
                officer,
                "amendPlan",
                Map.of(
                        "plan",
                        plan,
                        "kind",
                        "Quyết định",
                        "number",
                        ++documents + "/QĐ",
                        "date",
                        today().minusDays(100).toString(),
                        "issuer",
                        "UBND tỉnh",
                        "effectiveOn",
                        actDay.toString(),
                        "summaryVi",
                        "Điều chỉnh.",
                        "targets",
                        List.of(change)),
                "amendment { id }");
        clean(done);
        acts.add(done.at("/amendment/id").asString());
        record.acts.add(
                repeals
                        ? new RecordByHand.Act(actDay, target, null, null, null, true)
                        : new RecordByHand.Act(actDay, target, bound, due, area, false));
        return "act of " + actDay + ": " + change;
    }

    private String withdrawAmendment() {
        if (acts.isEmpty() || !record.acts.getLast().day().isAfter(today())) {
            return amend();
        }
        clean(done(
                officer,
                "withdrawAmendment",
                Map.of("id", acts.removeLast(), "expectedVersion", 1, "reason", "Nhầm"),
                "problems { code }"));
        return "withdrawn " + record.acts.removeLast();
    }

    private void clean(JsonNode payload) {
        assertThat(payload.at("/problems").isEmpty())
                .as("%s after %s", payload, story)
                .isTrue();
    }

    private void check(long seed, LocalDate day) {
        var read = ask(null, RecordRead.PLAN, Map.of("plan", plan, "day", day.toString()));
        var expected = new RecordExpected(record, seed + " on " + day + "\n" + String.join("\n", story));
        read.at("/data/plan/targets/nodes")
                .forEach(target -> ids.putAll(RecordRead.of(target).ids()));
        expected.plan(read.at("/data/plan"), day, !day.isBefore(today().minusDays(1)) ? assigned() : Map.of());
        if (day.equals(today())) {
            for (String target : TARGETS) {
                String code = plan + (target.equals(INDEX) ? "-index" : "-kilns");
                expected.indicator(
                        ask(null, RecordRead.INDICATOR, Map.of("code", code)).at("/data/indicator"), target);
            }
            expected.search(
                    ask(null, RecordRead.SEARCH, Map.of("text", "II.2.c", "province", province.code()))
                            .at("/data/search/nodes"),
                    day);
        }
    }

    private Map<String, String> assigned() {
        var assigned = new HashMap<String, String>();
        owed.getOrDefault(third, List.of())
                .forEach(target -> assigned.put(target, third.name().vi()));
        return assigned;
    }
}
