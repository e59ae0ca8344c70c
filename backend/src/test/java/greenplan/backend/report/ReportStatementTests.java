package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ReportStatementTests extends ReportApi {

    private static final String ROWS =
            "id mayNow submittedByMe cycle { subject { title } } values { target lastValue warnings { code } subject { quote } }"
                    + " duties { subject { quote } } difficulties { id } comments { text }";

    @Autowired
    private Graph graph;

    @Test
    void whatAWorklistTakesDoesNotDependOnItsReports() {
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
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
        int one = accepting(1);
        assertThat(accepting(3)).isEqualTo(one);
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

    private int workOf(String token, String document) {
        return graph.workOf(() -> {
            JsonNode answer = ask(token, document, Map.of());
            assertThat(answer.at("/errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
        });
    }
}
