package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import greenplan.db.DateSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** {@code docs/permissions.md} says the truth about every mutation, role by role, at home and abroad. */
class PermissionMatrixTests extends StaffApi {

    private static final PermissionMatrix MATRIX = PermissionMatrix.read();

    @Autowired
    GraphQlSource source;

    private final GivenReports given = new GivenReports(this);

    private record Home(Place.Province province, Place.Agency agency) {}

    private Home home() {
        Place.Province province = province();
        return new Home(province, agency(province));
    }

    /** What each mutation is called with, on something that lies in a place. Features add theirs here. */
    private Map<String, Function<Home, Map<String, ?>>> inputs() {
        var inputs = new HashMap<String, Function<Home, Map<String, ?>>>();
        inputs.put("signIn", home -> Map.of("email", unique("nobody") + "@example.org", "password", "no matter"));
        inputs.put("signOut", home -> Map.of());
        inputs.put("signOutEverywhere", home -> Map.of());
        inputs.put("changePassword", home -> Map.of("currentPassword", PASSWORD, "newPassword", "Một mật khẩu mới"));
        inputs.put("requestPasswordReset", home -> Map.of("email", unique("nobody") + "@example.org"));
        inputs.put("resetPassword", home -> Map.of("token", "gp_none", "newPassword", "Một mật khẩu mới"));
        inputs.put("beginSecondFactor", home -> Map.of("currentPassword", "no matter"));
        inputs.put("confirmSecondFactor", home -> Map.of("code", "000000"));
        inputs.put("renewRecoveryCodes", home -> Map.of("code", "000000"));
        inputs.put("turnOffSecondFactor", home -> Map.of("currentPassword", "no matter", "code", "000000"));
        inputs.put("removeSecondFactor", home -> Map.of("id", editor(home).id(), "expectedVersion", 2));
        inputs.put(
                "createAccessToken",
                home -> Map.of("name", "script", "scopes", List.of("READ"), "expiresOn", clockDay()));
        inputs.put("revokeAccessToken", home -> Map.of("id", Id.of("AccessToken", 0)));
        inputs.put(
                "createAccount",
                home -> Map.of("email", unique("new") + "@example.org", "displayName", "Mới", "role", role(home)));
        inputs.put(
                "updateAccount", home -> Map.of("id", editor(home).id(), "expectedVersion", 2, "displayName", "Tên"));
        inputs.put("disableAccount", home -> Map.of("id", editor(home).id(), "expectedVersion", 2));
        inputs.put("enableAccount", home -> Map.of("id", editor(home).id(), "expectedVersion", 2));
        inputs.put("grantRole", home -> Map.of("accountId", editor(home).id(), "role", role(home)));
        inputs.put("endRole", home -> {
            String id = hold(person(), Role.AGENCY_HEAD, home.agency, DateSpan.since(today()));
            return Map.of("id", id, "expectedVersion", 1, "to", today().toString());
        });
        inputs.put(
                "openCycle",
                home -> Map.of(
                        "plan",
                        given.plan(home.province),
                        "kind",
                        "ANNUAL",
                        "year",
                        2026,
                        "opensOn",
                        "2026-11-01",
                        "dueBefore",
                        "2026-11-30",
                        "dataCutoff",
                        "2026-12-14"));
        inputs.put(
                "extendDeadline",
                home -> Map.of(
                        "id",
                        Id.of("ReportingCycle", given.cycle(home.province)),
                        "expectedVersion",
                        1,
                        "dueBefore",
                        "2026-12-05",
                        "reason",
                        "Mưa lũ"));
        inputs.put("fileValue", home -> {
            var value = Map.of("noDataReason", "Chưa có số liệu");
            return Map.of("report", report(home), "target", "II-1", "expectedVersion", 0, "value", value);
        });
        inputs.put(
                "attachFile",
                home -> Map.of(
                        "report",
                        report(home),
                        "target",
                        "II-1",
                        "expectedVersion",
                        1,
                        "file",
                        Id.of("ReportFile", 0)));
        inputs.put(
                "removeFile",
                home -> Map.of("report", report(home), "file", Id.of("ReportFile", 0), "expectedVersion", 1));
        inputs.put(
                "fileProgress",
                home -> Map.of("report", report(home), "duty", "V.1(1)", "expectedVersion", 0, "text", "Đã làm"));
        inputs.put(
                "fileDifficulty",
                home -> Map.of("report", report(home), "cause", "Thiếu người", "proposal", "Thêm người"));
        inputs.put(
                "removeDifficulty",
                home -> Map.of("report", report(home), "id", Id.of("ReportDifficulty", 0), "expectedVersion", 1));
        inputs.put("declareNothingToReport", home -> Map.of("report", report(home), "expectedVersion", 1));
        inputs.put("submitReport", home -> Map.of("report", report(home), "expectedVersion", 1));
        inputs.put("withdrawReport", home -> Map.of("report", report(home), "expectedVersion", 1));
        inputs.put("returnReport", home -> {
            var comments = List.of(Map.of("text", "Bổ sung"));
            return Map.of("report", report(home), "expectedVersion", 1, "comments", comments);
        });
        inputs.put(
                "acceptRows", home -> Map.of("reports", List.of(Map.of("report", report(home), "expectedVersion", 1))));
        inputs.put("correctValue", home -> {
            var value = Map.of("noDataReason", "Chưa có số liệu");
            return Map.of(
                    "report",
                    report(home),
                    "target",
                    "II-1",
                    "expectedVersion",
                    1,
                    "value",
                    value,
                    "reason",
                    "Ghi nhầm");
        });
        inputs.put("remind", home -> Map.of("cycle", Id.of("ReportingCycle", given.cycle(home.province))));
        inputs.put("answerDifficulty", home -> {
            String difficulty = Id.of("ReportDifficulty", 0);
            return Map.of(
                    "report",
                    report(home),
                    "id",
                    difficulty,
                    "expectedVersion",
                    1,
                    "text",
                    "Sẽ bố trí",
                    "on",
                    "2026-01-01");
        });
        inputs.put("answerAsFocalAgency", home -> difficulty(home, "text", "Đã có", "on", "2026-01-01"));
        inputs.put("raiseDifficulty", home -> difficulty(home, "reason", "Vượt thẩm quyền"));
        inputs.put(
                "referDifficulty", home -> difficulty(home, "reason", "Vượt thẩm quyền", "authority", "Bộ Tài chính"));
        inputs.put("fileAuthorityAnswer", home -> {
            String file = Id.of("ReportFile", 0);
            return difficulty(home, "text", "Đồng ý", "on", "2026-01-01", "act", "1/BTC", "file", file);
        });
        inputs.put("publishDifficulty", home -> difficulty(home));
        inputs.put("assignTarget", home -> {
            String plan = given.plan(home.province);
            return Map.of(
                    "plan",
                    plan,
                    "target",
                    "II-1",
                    "agency",
                    home.agency.code(),
                    "from",
                    "2026-01-01",
                    "act",
                    "1/QĐ-UBND",
                    "actDate",
                    "2026-01-01");
        });
        inputs.put("confirmInference", home -> {
            String link = Id.of("TargetLink", given.inference(home.province, home.agency));
            return Map.of("id", link, "expectedVersion", 1, "act", "1/QĐ-UBND", "actDate", "2026-01-01");
        });
        inputs.put("rejectInference", home -> {
            String link = Id.of("TargetLink", given.inference(home.province, home.agency));
            return Map.of("id", link, "expectedVersion", 1, "reason", "Không đúng");
        });
        inputs.put("endAssignment", home -> {
            String link = Id.of("TargetLink", given.assignment(home.province, home.agency));
            return Map.of(
                    "id",
                    link,
                    "expectedVersion",
                    2,
                    "from",
                    "2026-06-01",
                    "act",
                    "2/QĐ-UBND",
                    "actDate",
                    "2026-01-01");
        });
        inputs.put(
                "reorganise",
                home -> Map.of(
                        "province",
                        home.province.code(),
                        "kind",
                        "ABOLISH",
                        "date",
                        "2026-12-31",
                        "act",
                        "1/QĐ-UBND",
                        "actDate",
                        "2026-01-01",
                        "predecessors",
                        List.of(home.agency.code() + "-khong-co")));
        inputs.put("undoReorganisation", home -> {
            String change = Id.of("Reorganisation", given.change(home.province));
            return Map.of("id", change, "expectedVersion", 1);
        });
        inputs.put(
                "addNote",
                home -> Map.of(
                        "plan",
                        given.plan(home.province),
                        "clause",
                        "I",
                        "kind",
                        "WRONG_CITATION",
                        "textVi",
                        "Sai",
                        "textEn",
                        "Wrong"));
        inputs.put("clarifyNote", home -> {
            String note = greenplan.backend.platform.NodeId.of("Note", given.note(home.province));
            return Map.of(
                    "id", note, "expectedVersion", 1, "clarification", "Đúng là", "act", "1/UBND", "on", "2026-01-01");
        });
        inputs.put("amendPlan", home -> {
            var act = Map.of("kind", "Quyết định", "number", "1/QĐ-UBND", "date", "2026-01-01", "issuer", "UBND tỉnh");
            var amendment = new HashMap<String, Object>(act);
            amendment.put("plan", given.plan(home.province));
            amendment.put("effectiveOn", "2026-01-01");
            amendment.put("summaryVi", "Sửa");
            amendment.put("summaryEn", "Amends");
            return amendment;
        });
        inputs.put(
                "withdrawAmendment",
                home -> Map.of(
                        "id",
                        greenplan.backend.platform.NodeId.of(
                                "Amendment", String.valueOf(given.amendment(home.province))),
                        "expectedVersion",
                        1,
                        "reason",
                        "Nhầm"));
        inputs.put("loadPackage", home -> {
            String plan = "format: 1\nprovince: {code: %s}\n".formatted(home.province.code());
            return Map.of("plan", unique("plan"), "files", List.of(Map.of("name", "plan.yaml", "text", plan)));
        });
        return inputs;
    }

    private String report(Home home) {
        return Id.of("ProgressReport", given.report(home.province, home.agency));
    }

    private String clockDay() {
        return java.time.LocalDate.now(clock.getZone()).plusDays(1).toString();
    }

    private Person editor(Home home) {
        return person(Role.AGENCY_EDITOR, home.agency);
    }

    /** A difficulty that is not there: what is not allowed is refused before that is seen. */
    private Map<String, ?> difficulty(Home home, String... more) {
        var input = new HashMap<String, Object>(
                Map.of("report", report(home), "id", Id.of("ReportDifficulty", 0), "expectedVersion", 1));
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        return input;
    }

    private static Map<String, ?> role(Home home) {
        return Map.of("role", "AGENCY_HEAD", "agency", home.agency.code());
    }

    @Test
    void everyMutationOfTheSchemaIsInTheMatrixAndInThisTest() {
        GraphQLSchema schema = source.schema();
        List<String> mutations = Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
        assertThat(MATRIX.rows().keySet()).containsExactlyInAnyOrderElementsOf(mutations);
        assertThat(inputs().keySet()).containsExactlyInAnyOrderElementsOf(mutations);
    }

    @TestFactory
    List<DynamicTest> everyRoleIsLetInOrRefusedAsTheMatrixSays() {
        Home here = home();
        Home abroad = home();
        Map<String, Function<Home, Map<String, ?>>> inputs = inputs();
        var tests = new ArrayList<DynamicTest>();
        MATRIX.rows()
                .forEach((mutation, row) -> row.forEach((who, says) -> {
                    tests.add(DynamicTest.dynamicTest(
                            mutation + " at home as " + who + ": " + says,
                            () -> call(mutation, who, here, inputs.get(mutation).apply(here), !says.equals("no"))));
                    boolean abroadToo = says.equals("yes") || says.equals("everywhere");
                    tests.add(DynamicTest.dynamicTest(
                            mutation + " abroad as " + who + ": " + (abroadToo ? says : "no"),
                            () -> call(mutation, who, here, inputs.get(mutation).apply(abroad), abroadToo)));
                }));
        return tests;
    }

    private void call(String mutation, String who, Home home, Map<String, ?> input, boolean allowed) {
        String token = who.equals("anonymous") ? null : token(personAs(Role.valueOf(who), home));
        JsonNode answer = mutate(token, mutation, input, "clientMutationId");
        if (allowed) {
            JsonNode code = answer.at("/errors/0/extensions/code");
            assertThat(code.asString("")).as("%s", answer).isIn("", "NOT_FOUND");
            return;
        }
        assertThat(answer.at("/data/" + mutation).isObject()).as("%s", answer).isFalse();
        assertThat(answer.at("/errors/0/extensions/code").asString(""))
                .isEqualTo(token == null ? "UNAUTHORIZED" : "FORBIDDEN");
        if (token != null) {
            assertThat(answer.at("/errors/0/extensions/right").asString("")).isNotBlank();
            assertThat(answer.at("/errors/0/extensions/holders").isEmpty()).isFalse();
        }
    }

    private Person personAs(Role role, Home home) {
        if (role.isForAnAgency()) {
            return person(role, home.agency);
        }
        return person(role, role.takesAProvince() ? home.province : new Place.Everywhere());
    }
}
