package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.method.Evidence;
import greenplan.backend.rights.Place;
import greenplan.schema.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reports at random, accepted, corrected and decided between, each written down by hand as well. */
abstract class RandomReporting extends FigureApi {

    static final List<String> TARGETS = List.of(INDEX, KILNS);
    private static final Map<String, List<String>> VALUES =
            Map.of(INDEX, List.of("0.60", "0.70", "0.75", "0.80", "0.85"), KILNS, List.of("0", "5", "10", "12", "20"));

    private record Row(
            String key,
            String report,
            String target,
            Place.Agency agency,
            @Nullable Said said) {}

    final Map<Place.Agency, List<String>> owed = new LinkedHashMap<>();
    final Map<Integer, String> ids = new HashMap<>();
    final List<String> story = new ArrayList<>();
    List<LocalDate> days = List.of();
    Random random = new Random();
    RecordByHand record = new RecordByHand("", LocalDate.EPOCH);
    int documents;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<Place.Agency, String> heads = new HashMap<>();

    final <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    final Said said(String target, Place.@Nullable Agency agency) {
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

    final String report() {
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
                Map.of("report", report, "expectedVersion", version(report), "acceptEmpty", true),
                "report { state }"));
        now.forEach(row -> record.says(row.key, row.target, null, row.said, "", silences.get(row.target)));
        accepted(report, now);
        return "report of " + agency.code() + told(now);
    }

    private static String told(List<Row> rows) {
        return rows.stream().map(row -> told(row.said)).toList().toString();
    }

    static String told(@Nullable Said said) {
        return said == null
                ? " nothing"
                : " %d: %s %s %s %s %s".formatted(said.number, said.target, said.kind, said.value, said.day, said.area);
    }

    final String correct(boolean toNothing) {
        var able = rows.values().stream()
                .filter(row -> !toNothing || row.said != null)
                .toList();
        if (able.isEmpty()) {
            return "nothing to correct";
        }
        Row row = one(able);
        Said now = toNothing ? null : said(row.target, row.agency);
        String silence = "Không có số " + ++documents;
        int version = version(officer, row.report, row.target);
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

    /** Does something to a figure that is public. */
    final void deed(String mutation, Said said, String reason, @Nullable String act) {
        var input = new HashMap<String, Object>(
                Map.of("observation", Objects.requireNonNull(ids.get(said.number)), "reason", reason));
        if (act != null) {
            input.put("act", act);
        }
        clean(done(officer, mutation, input, "observation { id }"));
    }

    final void clean(JsonNode payload) {
        assertThat(payload.at("/problems").isEmpty())
                .as("%s after %s", payload, story)
                .isTrue();
    }
}
