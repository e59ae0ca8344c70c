package greenplan.backend.colleague;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Inside an agency: proposing to the head, giving rows away, and what is put back. */
class ColleagueTests extends ReportApi {

    private static final String AGENCY = "so-xay-dung";
    private static final String INSIDE =
            "report { proposal { by word handedBackBy answer } assignments { row to { name isMe } } colleagues { account isMe } }";

    private String report = "";
    private Person editor;
    private String head = "";

    @BeforeEach
    void aReport() {
        report = report(open(9), AGENCY);
        editor = person(
                Role.AGENCY_EDITOR, places.agency("minh-hoa/" + AGENCY, today()).orElseThrow());
        head = as(Role.AGENCY_HEAD, AGENCY);
    }

    private JsonNode tell(String token, String mutation, Map<String, Object> more) {
        var input = new java.util.HashMap<>(more);
        input.put("report", report);
        return done(token, mutation, input, INSIDE);
    }

    private String nameOfEditor() {
        return database.fetchSingle("select display_name from greenplan.account where id = ?", editor.key())
                .into(String.class);
    }

    @Test
    void anEditorProposesTheHeadHandsBackAndWhatIsSubmittedIsSettled() {
        String its = token(editor);
        JsonNode proposed = tell(its, "proposeSubmission", Map.of("word", "Đã đủ số liệu"));
        assertThat(proposed.at("/report/proposal/by").asString()).isEqualTo(nameOfEditor());
        assertThat(proposed.at("/report/proposal/word").asString()).isEqualTo("Đã đủ số liệu");
        assertThat(tell(its, "proposeSubmission", Map.of())
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("PROPOSED_BEFORE");
        JsonNode back = tell(head, "handBackProposal", Map.of("answer", "Bổ sung văn bản"));
        assertThat(back.at("/report/proposal/answer").asString()).isEqualTo("Bổ sung văn bản");
        assertThat(back.at("/report/proposal/handedBackBy").isNull()).isFalse();
        assertThat(tell(head, "handBackProposal", Map.of())
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_PROPOSED");
        tell(its, "proposeSubmission", Map.of());
        assertThat(inside(officer()).at("/proposal").isNull())
                .as("known to the agency alone")
                .isTrue();
        file(head, report, 0, "41,7", Map.of());
        submit(head, report, 1);
        assertThat(inside(its).at("/proposal").isNull()).isTrue();
    }

    private JsonNode inside(String token) {
        return ask(
                        token,
                        "query ($id: ID!) { workspace { report(id: $id) { removedDifficulties { id cause } "
                                + INSIDE.replaceFirst("^report \\{", "").replaceFirst("}$", "") + " } } }",
                        Map.of("id", report))
                .at("/data/workspace/report");
    }

    @Test
    void rowsAreGivenToPeopleOfTheAgencyAndToNobodyElse() {
        List<String> rows = List.of("target:" + BUSES, "duty:V.5(1)");
        JsonNode given = tell(head, "assignRows", Map.of("rows", rows, "account", editor.id()));
        assertThat(given.at("/report/assignments").findValuesAsString("row")).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(given.at("/report/assignments/0/to/name").asString()).isEqualTo(nameOfEditor());
        assertThat(given.at("/report/colleagues").findValuesAsString("account")).contains(editor.id());
        assertThat(inside(token(editor)).at("/assignments/0/to/isMe").asBoolean())
                .isTrue();
        assertThat(inside(officer()).at("/assignments").isEmpty()).isTrue();
        tell(head, "assignRows", Map.of("rows", List.of("duty:V.5(1)")));
        assertThat(inside(head).at("/assignments").findValuesAsString("row")).containsExactly("target:" + BUSES);

        Person stranger = person(
                Role.AGENCY_EDITOR,
                places.agency("minh-hoa/so-cong-thuong", today()).orElseThrow());
        JsonNode refused = tell(head, "assignRows", Map.of("rows", List.of("target:II.9"), "account", stranger.id()));
        assertThat(refused.at("/problems").findValuesAsString("code")).containsExactly("NOT_OF_THE_AGENCY", "NO_ROW");
        // No lock: whoever may draft fills in what was given to somebody else.
        assertThat(file(head, report, 0, "41,7", Map.of()).at("/problems").isEmpty())
                .isTrue();
    }

    @Test
    void dutiesThatSayNothingAreAskedAboutBeforeAReportLeaves() {
        file(head, report, 0, "41,7", Map.of());
        JsonNode asked = done(head, "submitReport", Map.of("report", report, "expectedVersion", 1), REPORT);
        assertThat(asked.at("/problems").findValuesAsString("code")).containsExactly("EMPTY_ROWS");
        assertThat(asked.at("/problems/0/field").isNull()).isTrue();
        assertThat(submit(head, report, 1).at("/report/state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void aDifficultyThatWasTakenOutComesBackAsItWas() {
        JsonNode filed = done(
                head,
                "fileDifficulty",
                Map.of("report", report, "cause", "Thiếu vốn", "proposal", "Bố trí vốn"),
                REPORT);
        String id = filed.at("/report/difficulties/0/id").asString();
        done(head, "removeDifficulty", Map.of("report", report, "id", id, "expectedVersion", 1), REPORT);
        JsonNode removed = inside(head).at("/removedDifficulties");
        assertThat(removed.findValuesAsString("cause")).containsExactly("Thiếu vốn");
        var back = Map.<String, Object>of(
                "report", report, "id", removed.at("/0/id").asString());
        JsonNode restored = done(head, "restoreDifficulty", back, REPORT);
        assertThat(restored.at("/report/difficulties/0/id").asString())
                .as("with its history")
                .isEqualTo(id);
        assertThat(restored.at("/report/difficulties/0/version").asInt()).isEqualTo(2);
        assertThat(inside(head).at("/removedDifficulties").isEmpty()).isTrue();
        assertThat(done(head, "restoreDifficulty", back, REPORT)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_REMOVED");
    }

    @Test
    void aDutyThatSaysSomethingIsEmptied() {
        var row = Map.of("report", report, "duty", "V.5(1)");
        done(
                head,
                "fileProgress",
                Map.of(
                        "report",
                        report,
                        "duty",
                        "V.5(1)",
                        "expectedVersion",
                        0,
                        "state",
                        "UNDER_WAY",
                        "text",
                        "Đã xong"),
                "progress { version }");
        JsonNode second = done(
                head,
                "emptyProgress",
                Map.of("report", report, "duty", "V.5(1)", "expectedVersion", 2),
                "progress { version } conflict { currentVersion }");
        assertThat(second.at("/conflict/currentVersion").asInt()).isEqualTo(1);
        JsonNode emptied = done(
                head,
                "emptyProgress",
                Map.of("report", report, "duty", row.get("duty"), "expectedVersion", 1),
                "progress { version text }");
        assertThat(emptied.at("/progress/version").asInt()).isZero();
        assertThat(emptied.at("/progress/text").isNull()).isTrue();
    }

    @Test
    void aReportThatIsReturnedHasALastDayOfItsOwn() {
        file(head, report, 0, "41,7", Map.of());
        submit(head, report, 1);
        String officer = officer();
        var comments = List.of(Map.of("text", "Bổ sung"));
        String fields = "report { againBefore againDaysLeft againDaysOver daysLeft }";
        var past =
                Map.of("report", report, "expectedVersion", 2, "comments", comments, "againBefore", today().toString());
        assertThat(done(officer, "returnReport", past, fields)
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_AHEAD");
        var soon = Map.of(
                "report",
                report,
                "expectedVersion",
                2,
                "comments",
                comments,
                "againBefore",
                today().plusDays(5).toString());
        JsonNode returned = done(officer, "returnReport", soon, fields);
        assertThat(returned.at("/report/againBefore").asString())
                .isEqualTo(today().plusDays(5).toString());
        assertThat(returned.at("/report/againDaysLeft").asInt()).isEqualTo(5);
        submit(head, report, 3);
        JsonNode again = done(
                officer, "returnReport", Map.of("report", report, "expectedVersion", 4, "comments", comments), fields);
        assertThat(again.at("/report/againDaysLeft").asInt())
                .as("the deadline, while it is ahead")
                .isEqualTo(9);
    }
}
