package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ReportStatementTests extends ReportApi {

    private static final String ROWS =
            "id mayNow submittedByMe cycle { subject { title } } values { target lastValue warnings { code } subject {"
                    + " quote } } duties { subject { quote } } difficulties { id } comments { text }";

    private static final Map<String, Object> VALUE = Map.of(
            "kind",
            "ESTIMATE",
            "amount",
            "41,7",
            "source",
            "Công văn hư cấu số 01/SXD",
            "territory",
            "minh-hoa-before-2025-07");

    @Autowired
    private Graph graph;

    @Test
    void whatAWorklistTakesDoesNotDependOnItsReports() {
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        noted(editor);
        open(9);
        int few = workOf(editor, "{ workspace { worklist { " + ROWS + " } } }");
        open(9);
        open(9);
        assertThat(workOf(editor, "{ workspace { worklist { " + ROWS + " } } }"))
                .isEqualTo(few);
    }

    @Test
    void theReportsOfACycleTakeNoMoreThanOne() {
        JsonNode cycle = open(9);
        String one = report(cycle, "so-xay-dung");
        int alone = workOf(officer(), "{ workspace { report(id: \"" + one + "\") { " + ROWS + " } } }");
        String all = "{ workspace { reports(cycle: \"" + cycle.at("/id").asString() + "\") { " + ROWS + " } } }";
        assertThat(workOf(officer(), all)).isEqualTo(alone);
    }

    @Test
    void acceptingManyReportsTakesNoMoreThanOne() {
        // From the second report of a day on, the figure of the one before is replaced.
        accepting(1);
        int one = accepting(1);
        assertThat(accepting(3)).isEqualTo(one);
    }

    @Test
    void filingARowReadsAndAnswersThatRowAlone() {
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        String report = report(open(9), "so-xay-dung");
        noted(editor);
        for (int version = 0; version < 2; version++) {
            var value = Map.of("target", BUSES, "value", VALUE);
            int ofTarget = filing(editor, "fileValue", report, version, value, "value { amount version }");
            var progress = Map.of("duty", "V.5(1)", "state", "UNDER_WAY", "text", "Đã xong một phần.");
            int ofDuty = filing(editor, "fileProgress", report, version, progress, "progress { text version }");
            assertThat(ofTarget).isLessThanOrEqualTo(6);
            assertThat(ofDuty).isLessThanOrEqualTo(6);
        }
    }

    private int filing(
            String editor, String mutation, String report, int version, Map<String, ?> row, String selection) {
        var input = new HashMap<String, Object>(row);
        input.put("report", report);
        input.put("expectedVersion", version);
        return graph.workOf(() -> done(editor, mutation, input, selection));
    }

    private int accepting(int number) {
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        List<Map<String, ?>> reports = Stream.generate(() -> report(open(9), "so-xay-dung"))
                .limit(number)
                .peek(report -> file(head, report, 0, "41,7", Map.of()))
                .peek(report -> submit(head, report, 1))
                .<Map<String, ?>>map(report -> Map.of("report", report, "expectedVersion", 2))
                .toList();
        String officer = officer();
        return graph.workOf(() -> {
            JsonNode answer = done(officer, "acceptRows", Map.of("reports", reports), "reports { state }");
            assertThat(answer.at("/reports").findValuesAsString("state"))
                    .hasSize(number)
                    .containsOnly("ACCEPTED");
        });
    }

    /** The use of a token is noted once a minute, and takes a statement. */
    private void noted(String token) {
        workOf(token, "{ workspace { worklist { id } } }");
    }

    private int workOf(String token, String document) {
        return graph.workOf(() -> {
            JsonNode answer = ask(token, document, Map.of());
            assertThat(answer.at("/errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
        });
    }
}
