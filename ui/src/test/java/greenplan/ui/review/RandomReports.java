package greenplan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Reports at random: of either agency, with numbers, words or neither, accepted, corrected, and decided between. */
abstract class RandomReports extends LoadedProvince {

    private static final List<String> AMOUNTS = List.of("18,5", "21", "25", "26,5", "30", "33");
    private static final List<String> KINDS = List.of("ESTIMATE", "PRELIMINARY", "OFFICIAL");

    final List<String> reports = new ArrayList<>();

    /** Somebody decided about the figure of the package: another edition of it would ask what to do. */
    boolean touched;

    RandomReports(String name, LocalDate day, Random random, String neighbour) {
        super(name, day, random, neighbour);
        // Before any day is moved: accounts are opened by whoever gave the password a moment ago.
        agencies().forEach(this::head);
    }

    private Map<String, Object> value() {
        var days = area.endsWith("-area")
                ? List.of(day, day.minusDays(20), day.withDayOfYear(1).minusDays(1))
                : List.of(day);
        return Map.of(
                "kind",
                one(KINDS),
                "amount",
                one(AMOUNTS),
                "source",
                "Văn bản " + ++documents,
                "asOf",
                one(days).toString(),
                "territory",
                area,
                "overrideReason",
                "Đúng như văn bản");
    }

    final String report() {
        String agency = one(agencies());
        String report = report(open(), agency);
        String head = token(head(agency));
        JsonNode rows = of(report).at("/values");
        rows.forEach(row -> Staff.tell(
                head,
                "fileValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        row.at("/target").asString(),
                        "expectedVersion",
                        0,
                        "value",
                        said(row)),
                ""));
        if (rows.isEmpty()) {
            Staff.tell(head, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), "");
        }
        submit(report);
        accept(report);
        reports.add(report);
        return "a report of " + agency;
    }

    /** A number, now and then none; where words are asked for, words. */
    private Map<String, ?> said(JsonNode row) {
        if (random.nextInt(4) == 0) {
            return Map.of("noDataReason", "Chưa thống kê " + ++documents);
        }
        if (row.at("/input").asString().equals("NUMBER")) {
            return value();
        }
        var words = new HashMap<>(value());
        words.remove("amount");
        words.put("words", "Người dân đã biết nhiều hơn " + documents);
        return words;
    }

    /** Where a row differs from what others say, the reviewer decides for either. */
    private void accept(String report) {
        JsonNode waiting = of(report);
        var input = new HashMap<String, Object>(Map.of(
                "report", report, "expectedVersion", waiting.at("/version").asInt()));
        var asked = Staff.graph(
                        token(officer),
                        "mutation ($input: AcceptRowsInput!) { acceptRows(input: $input) { problems { code message } }"
                                + " }",
                        Map.of("input", Map.of("reports", List.of(input))))
                .at("/data/acceptRows/problems")
                .valueStream()
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        assertThat(asked).allMatch(problem -> problem.at("/code").asString().equals("RIVAL"));
        input.put(
                "decisions",
                waiting.at("/values")
                        .valueStream()
                        .filter(row -> asked.stream()
                                .anyMatch(problem -> problem.at("/message")
                                        .asString()
                                        .contains(row.at("/target").asString())))
                        .map(this::decision)
                        .toList());
        tell("acceptRows", Map.of("reports", List.of(input)));
    }

    private Map<String, ?> decision(JsonNode row) {
        var decision = new HashMap<String, Object>(
                Map.of("target", row.at("/target").asString(), "reason", "Đã đối chiếu " + ++documents));
        if (random.nextBoolean()) {
            decision.put("counts", row.at("/rivals/0/observation/id").asString());
        }
        return decision;
    }

    final String correct() {
        if (reports.isEmpty()) {
            return report();
        }
        String report = one(reports);
        JsonNode all = of(report);
        if (all.at("/values").isEmpty()) {
            return report();
        }
        JsonNode row = one(all.at("/values").valueStream().toList());
        Staff.tell(
                token(head(all.at("/agency").asString())),
                "correctValue",
                Map.of(
                        "report", report,
                        "target", row.at("/target").asString(),
                        "expectedVersion", row.at("/version").asInt(),
                        "value", said(row),
                        "reason", "Nhập nhầm " + ++documents),
                "");
        accept(report);
        return "a correction of " + row.at("/target").asString();
    }

    final String decideWithdrawOrRestore() {
        JsonNode evidence = one(Staff.graph(null, """
                        query ($plan: String!, $code: String!) { target(plan: $plan, code: $code) { observations(replaced: true) {
                          rivals { id } observation { id reported replacement { kind } } } } }""", Map.of("plan", plan, "code", TARGET))
                .at("/data/target/observations")
                .valueStream()
                .toList());
        JsonNode figure = evidence.at("/observation");
        String kind = figure.at("/replacement/kind").asString("");
        String deed = kind.isEmpty() && !evidence.at("/rivals").isEmpty()
                ? "decideFigure"
                : figure.at("/reported").asBoolean()
                                || !List.of("", "WITHDRAWAL", "ACT").contains(kind)
                        ? ""
                        : kind.isEmpty() ? "withdrawFigure" : "restoreFigure";
        if (deed.isEmpty()) {
            return report();
        }
        touched |= !figure.at("/reported").asBoolean();
        tell(deed, Map.of("observation", figure.at("/id").asString(), "reason", "Kiểm tra lại " + ++documents));
        return deed;
    }
}
