package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A correction or a decision that changes nothing is no correction, and makes nobody read that something was corrected. */
class UnchangedTests extends FigureApi {

    private JsonNode corrected(String report, String target, Map<String, ?> value) {
        JsonNode row = ask(
                        officer,
                        "query ($id: ID!) { workspace { report(id: $id) { state values { target version } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report/values")
                .valueStream()
                .filter(each -> each.at("/target").asString().equals(target))
                .findFirst()
                .orElseThrow();
        return done(
                head(first),
                "correctValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        target,
                        "expectedVersion",
                        row.at("/version").asInt(),
                        "value",
                        value,
                        "reason",
                        "Ghi lại"),
                "value { revision } report { state } problems { en: message(language: EN) }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,80", "0.8", "+0,800", ",8"})
    void theSameNumberIsNoCorrectionHoweverItIsWritten(String written) {
        String report = publish(first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"));
        JsonNode problem = corrected(report, INDEX, value("OFFICIAL", written, "Văn bản A"))
                .at("/problems/0");
        assertThat(problem.at("/code").asString()).isEqualTo("SAME");
        String day = "%02d/%02d/%d".formatted(today().getDayOfMonth(), today().getMonthValue(), today().getYear());
        assertThat(problem.at("/message").asString())
                .startsWith("Đính chính không thay đổi gì: nội dung đã duyệt cũng là 0,8")
                .contains("(" + day + ")", "Hãy sửa điều bị sai");
        assertThat(problem.at("/en").asString())
                .startsWith("The correction changes nothing: what was accepted is 0.8")
                .contains("Change what is wrong");
        assertThat(uses(INDEX)).containsExactly("0.80 JUDGED");
        assertThat(ask(officer, "query ($id: ID!) { workspace { report(id: $id) { state } } }", Map.of("id", report))
                        .at("/data/workspace/report/state")
                        .asString())
                .as("nothing waits for review")
                .isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({"kind, ESTIMATE", "source, Văn bản B", "qualifier, ABOUT", "amount, '0,81'", "asOf, 2024-12-31"})
    void whateverElseItSaysIsACorrection(String field, String other) {
        String report = publish(first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"));
        var value = value("OFFICIAL", "0,80", "Văn bản A");
        value.put(field, other);
        assertThat(corrected(report, INDEX, value).at("/problems")).isEmpty();
    }

    @Test
    void theSameReasonForNoDataIsNoCorrectionAndIsQuoted() {
        String report = publish(first, INDEX, Map.of("noDataReason", "Chưa điều tra mức sống"));
        JsonNode problem = corrected(report, INDEX, Map.of("noDataReason", " Chưa điều tra mức sống "))
                .at("/problems/0");
        assertThat(problem.at("/code").asString()).isEqualTo("SAME");
        assertThat(problem.at("/message").asString()).contains("“Chưa điều tra mức sống”");
        assertThat(corrected(report, INDEX, Map.of("noDataReason", "Chưa có niên giám"))
                        .at("/problems"))
                .isEmpty();
    }

    @Test
    void whatWasCorrectedIsCorrectedBackAndEveryStepStaysReadable() {
        String report = publish(first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"));
        correct(report, first, INDEX, value("OFFICIAL", "0,70", "Văn bản A"), "Nhập nhầm");
        correct(report, first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"), "Số đầu mới đúng");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.80 JUDGED", "0.70 REPLACED", "0.80 REPLACED");
        correct(report, first, INDEX, Map.of("noDataReason", "Văn bản bị thu hồi"), "Văn bản bị thu hồi");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.80 REPLACED", "0.70 REPLACED", "0.80 REPLACED");
        correct(report, first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"), "Văn bản được ban hành lại");
        assertThat(uses(INDEX))
                .containsExactlyInAnyOrder("0.80 JUDGED", "0.80 REPLACED", "0.70 REPLACED", "0.80 REPLACED");
        assertThat(seen(INDEX).at("/status/verdict").asString()).isEqualTo("ACHIEVED");
    }

    @Test
    void aCorrectionThatWasReturnedIsTakenBackByFilingWhatIsPublic() {
        String report = publish(first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"));
        assertThat(corrected(report, INDEX, value("OFFICIAL", "0,70", "Văn bản A"))
                        .at("/problems"))
                .isEmpty();
        done(
                officer,
                "returnReport",
                Map.of(
                        "report",
                        report,
                        "expectedVersion",
                        version(report),
                        "comments",
                        List.of(Map.of("text", "Số đã duyệt là đúng"))),
                "report { state }");
        String head = head(first);
        done(
                head,
                "fileValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        INDEX,
                        "expectedVersion",
                        3,
                        "value",
                        value("OFFICIAL", "0,80", "Văn bản A")),
                "value { version }");
        done(
                head,
                "submitReport",
                Map.of("report", report, "expectedVersion", version(report), "acceptEmpty", true),
                "report { state }");
        assertThat(accept(report, null).at("/reports/0/state").asString()).isEqualTo("ACCEPTED");
        assertThat(uses(INDEX)).as("nothing was corrected").containsExactly("0.80 JUDGED");
        correct(report, first, INDEX, value("OFFICIAL", "0,71", "Văn bản B"), "Nhập nhầm");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.71 JUDGED", "0.80 REPLACED");
        assertThat(observation(INDEX, "0.71").at("/source/title").asString())
                .as("what was taken back is no correction")
                .endsWith("(đính chính lần 1)");
    }

    @Test
    void theSameDecisionForTheSameReasonIsNoDecision() {
        publish(first, INDEX, value("OFFICIAL", "0,81", "Văn bản A"));
        String report = handOver(second, INDEX, value("OFFICIAL", "0,72", "Văn bản B"));
        accept(report, List.of(Map.of("target", INDEX, "reason", "Đã đối chiếu")));
        JsonNode again = decided("0.72", " Đã đối chiếu ");
        assertThat(again.at("/problems/0/code").asString()).isEqualTo("SAME");
        assertThat(again.at("/problems/0/message").asString())
                .contains(second.name().vi(), "“Đã đối chiếu”", "Hãy chọn số khác");
        assertThat(decided("0.72", "Đã đối chiếu với niên giám").at("/problems"))
                .as("the reason is corrected")
                .isEmpty();
        assertThat(decided("0.81", "Đã kiểm tra lại").at("/problems")).isEmpty();
        assertThat(decided("0.72", "Đã đối chiếu với niên giám").at("/problems"))
                .as("after a decision for the other, the former one is a decision again")
                .isEmpty();
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.72 JUDGED", "0.81 OUTRANKED");
    }

    private JsonNode decided(String value, String reason) {
        return done(
                officer,
                "decideFigure",
                Map.of("observation", observation(INDEX, value).at("/id").asString(), "reason", reason),
                "observation { value } problems { field code message }");
    }

    @Test
    void answersThatDifferAreAskedAboutInWords() {
        write(() -> database.execute("""
                update greenplan.target set form = 'RECURRING', comparator = 'NONE', lower = null
                where code = {0} and plan_id = (select id from greenplan.plan where code = {1})""", DSL.val(INDEX), DSL.val(plan)));
        var yes = answer(true);
        publish(first, INDEX, yes);
        JsonNode latest = ask(
                        null,
                        "query ($plan: String!) { plan(code: $plan) { latestChanges(first: 20) { object valueForm } } }",
                        Map.of("plan", plan))
                .at("/data/plan/latestChanges");
        assertThat(latest)
                .as("whoever reads the latest changes knows that 1 is a yes")
                .extracting(each -> each.at("/object").asString() + " "
                        + each.at("/valueForm").asString("-"))
                .contains("observation YES_NO")
                .doesNotContain("observation NUMBER", "observation -");
        assertThat(ask(
                                officer,
                                "{ workspace { record(filter: {table: \"observation\"}) { nodes { what fields { name after } } } } }",
                                Map.of())
                        .toString())
                .as("the record of the figure")
                .contains("Số liệu công bố: " + INDEX, "{\"name\":\"value\",\"after\":\"có\"}");
        String report = handOver(second, INDEX, answer(false));
        assertThat(accept(report, null).at("/problems/0/message").asString())
                .contains("ghi không, còn " + first.name().vi() + " ghi có")
                .doesNotContain("ghi 0", "ghi 1");
    }

    private Map<String, Object> answer(boolean yes) {
        var value = new HashMap<>(value("OFFICIAL", "", "Văn bản " + yes));
        value.remove("amount");
        value.put("answer", yes);
        return value;
    }
}
