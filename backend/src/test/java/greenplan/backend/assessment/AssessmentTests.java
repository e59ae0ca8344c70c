package greenplan.backend.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A five-year evaluation has parts in words, which everybody reads once its report is accepted. */
class AssessmentTests extends ReportApi {

    private JsonNode cycle(int year) {
        return done(
                        officer(),
                        "openCycle",
                        Map.of(
                                "plan",
                                PLAN,
                                "kind",
                                "FIVE_YEAR",
                                "year",
                                year,
                                "opensOn",
                                today().minusDays(9).toString(),
                                "dueBefore",
                                today().plusDays(9).toString(),
                                "dataCutoff",
                                year + "-12-31"),
                        "cycle { id version }")
                .at("/cycle");
    }

    private JsonNode write(String token, String report, String part, int version, String text) {
        return done(
                token,
                "fileAssessment",
                Map.of("report", report, "part", part, "expectedVersion", version, "text", text),
                "report { assessments { part text version } } conflict { currentVersion differences { yours theirs } }");
    }

    private List<String> onBoard(int year) {
        return ask(
                        null,
                        "query ($plan: String!) { plan(code: $plan) { cycles { kind year reports { assessments { part text } } } } }",
                        Map.of("plan", PLAN))
                .at("/data/plan/cycles")
                .valueStream()
                .filter(each -> each.at("/year").asInt() == year
                        && each.at("/kind").asString().equals("FIVE_YEAR"))
                .flatMap(each -> each.findValuesAsString("text").stream())
                .toList();
    }

    @Test
    void itIsWrittenPartByPartAndPublicOnceItIsAccepted() {
        JsonNode cycle = cycle(2024);
        String report = report(cycle, "so-cong-thuong");
        String head = as(Role.AGENCY_HEAD, "so-cong-thuong");
        JsonNode first = write(head, report, "RESULTS", 0, "Năm năm qua đã đạt ba trong năm chỉ tiêu.");
        assertThat(first.at("/report/assessments").findValuesAsString("part"))
                .containsExactly("RESULTS", "STRENGTHS", "SHORTCOMINGS", "CAUSES", "LESSONS", "DIRECTION");
        assertThat(first.at("/report/assessments/0/version").asInt()).isEqualTo(1);
        JsonNode stale = write(head, report, "RESULTS", 0, "Câu khác.");
        assertThat(stale.at("/conflict/currentVersion").asInt()).isEqualTo(1);
        write(head, report, "CAUSES", 0, "Thiếu vốn.");
        JsonNode out = write(head, report, "CAUSES", 1, " ");
        assertThat(out.at("/report/assessments/3/version").asInt())
                .as("taken out")
                .isZero();

        assertThat(done(head, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), REPORT)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_EMPTY");
        submit(head, report, 1);
        assertThat(write(head, report, "LESSONS", 0, "Muộn rồi.")
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_OPEN");
        assertThat(onBoard(2024)).as("before it is accepted").isEmpty();
        done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 2))),
                "reports { state }");
        assertThat(onBoard(2024)).containsExactly("Năm năm qua đã đạt ba trong năm chỉ tiêu.");
    }

    @Test
    void anExtraordinaryReportHasNone() {
        String report = report(open(9), "so-cong-thuong");
        String head = as(Role.AGENCY_HEAD, "so-cong-thuong");
        assertThat(write(head, report, "RESULTS", 0, "Lời")
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NO_WORDS");
    }
}
