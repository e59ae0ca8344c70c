package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is typed is read, asked about or refused, in the API as on pages; on targets that an act gave to one agency. */
class OddValueTests extends OwnTargets {

    private static final String HDI = "II.2.c-2030-3";
    private static final String KILNS = "II.2.c-2027-1";
    private static final String FORUM = "II.2.c-2";
    private static final String SCHEME = "II.2.c-2024-1";
    private static final String ROW =
            "value { version amount qualifier source overrideReason warnings { code message } }"
                    + " report { version }";

    private String head = "";
    private String report = "";

    @BeforeEach
    void aReportOwesThem() {
        copyTargets("tinh-minh-hoa-2026");
        Place.Agency agency = reporter();
        List.of(HDI, KILNS, FORUM, SCHEME).forEach(target -> assign(target, agency));
        report = report(cycle(), agency).at("/id").asString();
        head = token(person(Role.AGENCY_HEAD, agency));
    }

    private JsonNode type(String target, int version, Map<String, ?> what) {
        var value = new HashMap<String, Object>(Map.of("kind", "OFFICIAL", "source", "Báo cáo số 3 (hư cấu)"));
        value.putAll(what);
        return done(
                head,
                "fileValue",
                Map.of("report", report, "target", target, "expectedVersion", version, "value", value),
                ROW);
    }

    private static List<String> codes(JsonNode answer) {
        return answer.at("/problems").findValuesAsString("code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0,75;0.75;",
                "+0,75;0.75;",
                ",75;0.75;",
                "\u200b0 , 75\u00a0;0.75;",
                "≈ 0,75;0.75;≈",
                "trên 0,75;0.75;>"
            })
    void aNumberIsReadInTheGraphAsOnPages(String typed, String amount, String qualifier) {
        JsonNode answer = type(HDI, 0, Map.of("amount", typed));
        assertThat(codes(answer)).isEmpty();
        assertThat(answer.at("/value/amount").asString()).isEqualTo(amount);
        assertThat(answer.at("/value/qualifier").asString(null)).isEqualTo(qualifier);
    }

    @Test
    void aUnitThatIsNotTheRowsIsRefusedByName() {
        JsonNode refused = type(KILNS, 0, Map.of("amount", "3 cơ sở"));
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("OTHER_UNIT");
        assertThat(refused.at("/problems/0/message").asString()).contains("tính bằng lò", "“cơ sở”");
        assertThat(codes(type(HDI, 0, Map.of("amount", "75 %")))).contains("OTHER_UNIT");
        assertThat(codes(type(KILNS, 0, Map.of("amount", "3 lò")))).doesNotContain("OTHER_UNIT");
    }

    @Test
    void whatCannotBeCountedIsRefusedWithAnyReason() {
        assertThat(codes(type(KILNS, 0, Map.of("amount", "\u22123", "overrideReason", "Đúng vậy"))))
                .containsExactly("NOT_A_COUNT");
    }

    @Test
    void anIndexAHundredfoldOffIsAskedAboutAndItsReasonIsSeen() {
        JsonNode asked = type(HDI, 0, Map.of("amount", "75"));
        assertThat(codes(asked)).contains("WARNING_INDEX").allMatch(code -> code.startsWith("WARNING_"));
        JsonNode explained = type(HDI, 0, Map.of("amount", "75", "overrideReason", "Thang 0–100"));
        assertThat(codes(explained)).isEmpty();
        assertThat(explained.at("/value/overrideReason").asString()).isEqualTo("Thang 0–100");
        assertThat(explained.at("/value/warnings").findValuesAsString("code"))
                .as("as the reviewer reads it")
                .contains("WARNING_INDEX");
    }

    @Test
    void aDayOfAnotherYearIsAskedAboutAndOneAfterTodayIsRefused() {
        assertThat(codes(type(HDI, 0, Map.of("amount", "0,75", "asOf", "1950-01-01"))))
                .containsExactly("WARNING_YEAR");
        assertThat(codes(type(
                        HDI,
                        0,
                        Map.of("amount", "0,75", "asOf", today().plusDays(1).toString()))))
                .contains("AFTER_THE_CUTOFF");
    }

    @Test
    void whatIsOfAnotherFormIsNotComparedWithAnything() {
        assertThat(codes(type(FORUM, 0, Map.of("amount", "1")))).containsExactly("OTHER_FORM");
        assertThat(codes(type(SCHEME, 0, Map.of("amount", "1,5")))).containsExactly("OTHER_FORM");
        assertThat(codes(type(SCHEME, 0, Map.of("step", -1)))).containsExactly("OUT_OF_RANGE");
    }

    @Test
    void aYesAndStepsAreWordsInTheHistory() {
        type(FORUM, 0, Map.of("answer", true, "overrideReason", "Đã tổ chức"));
        type(SCHEME, 0, Map.of("step", 2, "overrideReason", "Đã phê duyệt"));
        assertThat(ask(
                                officer,
                                "query ($of: ID!) { workspace { history(of: $of, first: 100) { nodes { fields { name after } } } } }",
                                Map.of("of", report))
                        .toString())
                .contains(
                        "{\"name\":\"amount\",\"after\":\"có\"}", "{\"name\":\"amount\",\"after\":\"2 bước đã xong\"}");
    }

    @Test
    void aSignStandsBeforeANumberAlone() {
        assertThat(codes(type(FORUM, 0, Map.of("answer", true, "qualifier", "LESS_THAN"))))
                .containsExactly("SIGN_OF_A_NUMBER");
        assertThat(codes(type(SCHEME, 0, Map.of("step", 1, "qualifier", "ABOUT"))))
                .containsExactly("SIGN_OF_A_NUMBER");
        assertThat(codes(type(HDI, 0, Map.of("amount", "≈0,75", "qualifier", "MORE_THAN"))))
                .containsExactly("TWO_SIGNS");
    }

    @Test
    void aFieldIsToldAllThatIsWrongWithItAndTextsAreCleaned() {
        JsonNode answer = type(KILNS, 0, Map.of("amount", "1.234 cơ sở"));
        assertThat(codes(answer)).contains("OTHER_UNIT", "WARNING_SEPARATOR", "NOT_A_COUNT");
        assertThat(type(
                                KILNS,
                                0,
                                Map.of(
                                        "amount",
                                        "4",
                                        "source",
                                        "  Bo\u0302\u0323 Xây dựng\u00a0\u200b5\u0007 ",
                                        "overrideReason",
                                        "Đã đếm lại"))
                        .at("/value/source")
                        .asString())
                .isEqualTo("Bộ Xây dựng 5");
    }

    @Test
    void theValueUnderCorrectionIsNotItsOwnHistory() {
        assertThat(codes(type(HDI, 0, Map.of("amount", "7,1", "overrideReason", "Gõ nhầm"))))
                .isEmpty();
        ask(
                        head,
                        "query ($id: ID!) { workspace { report(id: $id) { values { target version } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report/values")
                .valueStream()
                .filter(row -> row.at("/version").asInt() == 0)
                .forEach(row -> type(row.at("/target").asString(), 0, Map.of("noDataReason", "Chưa có")));
        done(head, "submitReport", Map.of("report", report, "expectedVersion", 1), "report { state }");
        done(
                officer,
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 2, "targets", List.of(HDI)))),
                "reports { id }");
        JsonNode corrected = done(
                head,
                "correctValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        HDI,
                        "expectedVersion",
                        2,
                        "reason",
                        "Gõ nhầm dấu phẩy",
                        "value",
                        Map.of("kind", "OFFICIAL", "amount", "0,71", "source", "Báo cáo số 3 (hư cấu)")),
                ROW);
        assertThat(codes(corrected)).isEmpty();
        assertThat(corrected.at("/value/amount").asString()).isEqualTo("0.71");
    }
}
