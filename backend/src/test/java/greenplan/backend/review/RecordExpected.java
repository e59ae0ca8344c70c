package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.method.Status;
import greenplan.backend.review.RecordByHand.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds what everybody reads against what follows from the record. */
record RecordExpected(RecordByHand record, String story) {

    private static final Comparator<Said> NEWEST =
            Comparator.comparing(Said::day).thenComparing(Said::number).reversed();

    private List<Said> counting(String target) {
        return record.counting().stream()
                .filter(each -> each.target.equals(target))
                .sorted(NEWEST)
                .toList();
    }

    private List<Version> inForce(LocalDate day) {
        return record.codes().stream()
                .map(code -> record.version(code, day))
                .filter(version -> !version.repealed())
                .toList();
    }

    /** @param assigned name of an agency that answers for a target by an act, by the code of the target */
    void plan(JsonNode plan, LocalDate day, Map<String, String> assigned) {
        List<Version> versions = inForce(day);
        assertThat(plan.at("/targets/nodes")
                        .valueStream()
                        .map(each -> each.at("/code").asString()))
                .as(story)
                .containsExactlyElementsOf(versions.stream().map(Version::code).toList());
        for (int i = 0; i < versions.size(); i++) {
            target(plan.at("/targets/nodes/" + i), versions.get(i), assigned);
        }
        coverage(plan.at("/coverage"), versions);
        assertThat(RecordRead.numbers(plan.at("/latestObservations")))
                .as(story)
                .containsExactlyElementsOf(record.counting().stream()
                        .sorted(NEWEST)
                        .map(Said::number)
                        .limit(20)
                        .toList());
    }

    private void target(JsonNode target, Version version, Map<String, String> assigned) {
        assertThat(number(target.at(version.measures().equals(FigureApi.INDEX) ? "/lower" : "/upper")))
                .as(story)
                .isEqualByComparingTo(version.bound());
        assertThat(target.at("/dueYear").asInt()).as(story).isEqualTo(version.due());
        assertThat(target.at("/territory/code").asString()).as(story).isEqualTo(version.area());
        assertThat(target.at("/responsible")
                        .findValuesAsString("name")
                        .contains(assigned.getOrDefault(version.code(), "?")))
                .as(story)
                .isEqualTo(assigned.containsKey(version.code()));
        var read = RecordRead.of(target);
        assertThat(read.lines()).as(story).isEqualTo(lines(version));
        read.settledRightly(record);
        assertThat(target.at("/current").valueStream().map(each -> RecordRead.number(each.at("/observation"))))
                .as(story)
                .containsExactlyElementsOf(
                        counting(version.measures()).stream().map(Said::number).toList());
        assertThat(target.at("/statements")
                        .valueStream()
                        .map(each -> each.at("/noDataReason").asString() + " "
                                + each.at("/current").asString()))
                .as(story)
                .containsExactlyInAnyOrderElementsOf(record.silences(version.measures()));
        status(target.at("/status"), version);
    }

    private Map<Integer, String> lines(Version version) {
        var lines = new TreeMap<Integer, String>();
        record.figures.stream()
                .filter(each -> each.target.equals(version.measures()))
                .forEach(each -> lines.put(
                        each.number,
                        RecordRead.line(
                                each.value.toPlainString(),
                                each.kind,
                                each.confidence,
                                each.day,
                                each.area,
                                record.use(each, version),
                                gone(each),
                                each.decision,
                                record.rivals(each).stream()
                                        .map(Said::number)
                                        .sorted()
                                        .toList())));
        return lines;
    }

    private String gone(Said each) {
        if (each.gone == null) {
            return record.counts(each) ? "counts" : "SETTLED";
        }
        return each.gone.how() + " by " + each.gone.by() + ": " + each.gone.reason();
    }

    private void status(JsonNode read, Version version) {
        Status status = record.status(version);
        var latest = status.working().latest();
        var base = status.working().first();
        assertThat(read.at("/verdict").asString())
                .as(story)
                .isEqualTo(status.verdict().name());
        assertThat(read.at("/provisional").asBoolean()).as(story).isEqualTo(status.provisional());
        same(read.at("/working/latestValue"), latest == null ? null : latest.value());
        same(read.at("/working/latestYear"), latest == null ? null : BigDecimal.valueOf(latest.year()));
        same(read.at("/working/baseValue"), base == null ? null : base.value());
        if (latest != null) {
            // The value that the verdict speaks of is the one that lists, charts and files show.
            List<Said> judged = record.figures.stream()
                    .filter(each -> each.target.equals(version.measures()))
                    .filter(each -> record.use(each, version).equals("JUDGED"))
                    .toList();
            assertThat(judged).as(story).hasSize(1);
            same(read.at("/working/latestValue"), judged.getFirst().value);
        }
    }

    private void same(JsonNode read, @Nullable BigDecimal expected) {
        if (expected == null || read.isNull() || read.isMissingNode()) {
            assertThat(read.isNull() || read.isMissingNode()).as(story).isEqualTo(expected == null);
        } else {
            assertThat(number(read)).as(story).isEqualByComparingTo(expected);
        }
    }

    private static BigDecimal number(JsonNode read) {
        return new BigDecimal(read.asString());
    }

    private void coverage(JsonNode read, List<Version> versions) {
        assertThat(read.at("/targets").asInt()).as(story).isEqualTo(versions.size());
        assertThat(read.at("/numeric").asInt()).as(story).isEqualTo(versions.size());
        assertThat(read.at("/withData").asInt())
                .as(story)
                .isEqualTo(count(
                        versions,
                        version -> counting(version.measures()).stream()
                                .anyMatch(each -> each.area.equals(version.area()))));
        assertThat(read.at("/published").asInt())
                .as(story)
                .isEqualTo(
                        count(versions, version -> !counting(version.measures()).isEmpty()));
        var verdicts = new TreeMap<String, List<Version>>();
        versions.forEach(version -> verdicts.merge(
                record.status(version).verdict().name(),
                List.of(version),
                (one, other) -> Stream.of(one, other).flatMap(List::stream).toList()));
        assertThat(read.at("/verdicts")
                        .valueStream()
                        .map(each -> each.at("/verdict").asString() + " "
                                + each.at("/count").asInt() + " "
                                + each.at("/provisional").asInt() + " "
                                + each.at("/series").asInt()))
                .as(story)
                .containsExactlyInAnyOrderElementsOf(verdicts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().size() + " "
                                + count(
                                        each.getValue(),
                                        version -> record.status(version).provisional()) + " "
                                + each.getValue().stream()
                                        .flatMap(version -> record.figures.stream()
                                                .filter(said -> said.target.equals(version.measures()))
                                                .filter(said -> record.use(said, version)
                                                        .equals("JUDGED")))
                                        .distinct()
                                        .count())
                        .toList());
        var over = versions.stream()
                .filter(version -> version.promise().isOver(record.today()))
                .toList();
        assertThat(read.at("/expired").isNull()).as(story).isEqualTo(over.isEmpty());
        if (!over.isEmpty()) {
            assertThat(read.at("/expired/targets").asInt()).as(story).isEqualTo(over.size());
            assertThat(read.at("/expired/achieved").asInt()).as(story).isEqualTo(count(over, "ACHIEVED"));
            assertThat(read.at("/expired/missed").asInt()).as(story).isEqualTo(count(over, "NOT_ACHIEVED"));
        }
    }

    private int count(List<Version> versions, String verdict) {
        return count(
                versions, version -> record.status(version).verdict().name().equals(verdict));
    }

    private static int count(List<Version> versions, Predicate<Version> which) {
        return (int) versions.stream().filter(which).count();
    }

    void indicator(JsonNode read, String target) {
        List<Said> all = record.figures.stream()
                .filter(each -> each.target.equals(target))
                .sorted(NEWEST)
                .toList();
        assertThat(RecordRead.numbers(read.at("/all/nodes")))
                .as(story)
                .containsExactlyElementsOf(all.stream().map(Said::number).toList());
        assertThat(read.at("/all/nodes")
                        .valueStream()
                        .map(each -> each.at("/replacement").isNull()))
                .as(story)
                .containsExactlyElementsOf(all.stream().map(record::counts).toList());
        assertThat(read.at("/observations/totalCount").asInt())
                .as(story)
                .isEqualTo(counting(target).size());
        assertThat(RecordRead.numbers(read.at("/observations/nodes")))
                .as(story)
                .containsExactlyElementsOf(
                        counting(target).stream().map(Said::number).toList());
    }

    void search(JsonNode nodes, LocalDate day) {
        assertThat(nodes.findValuesAsString("code"))
                .as(story)
                .containsExactlyInAnyOrderElementsOf(inForce(day).stream()
                        .map(Version::code)
                        .filter(code -> code.startsWith("II.2.c"))
                        .toList());
        nodes.forEach(node ->
                status(node.at("/node/status"), record.version(node.at("/code").asString(), day)));
    }
}
