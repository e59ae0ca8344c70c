package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many rows of a report come with one call, and a row is emptied. */
class FiledTogetherTests extends QuantityApi {

    private static final String FOREST = "II.2.b-2030-4";
    private static final String ROWS_OF_BATCH =
            "rows { target value { target version amount kind asOf } problems { field code message }"
                    + " conflict { currentVersion message differences { field yours theirs } } }";

    @Autowired
    private Graph graph;

    private Place.Agency agency;
    private String head = "";
    private String report = "";

    @BeforeEach
    void aReportOwesAll() {
        agency = reporter();
        targets().forEach(target -> assign(target, agency));
        report = report(cycle(), agency).at("/id").asString();
        head = token(person(Role.AGENCY_HEAD, agency));
    }

    private JsonNode together(String token, List<Map<String, Object>> rows) {
        return done(token, "fileValues", Map.of("report", report, "rows", rows), ROWS_OF_BATCH);
    }

    private static Map<String, Object> amount(String target, int version, String amount) {
        return row(target, version, Map.of("kind", "OFFICIAL", "source", "Báo cáo số 5/BC", "amount", amount));
    }

    private static Map<String, Object> row(String target, int version, Map<String, ?> value) {
        return Map.of("target", target, "expectedVersion", version, "value", value);
    }

    private static List<String> codes(JsonNode row) {
        return row.at("/problems").findValuesAsString("code");
    }

    @Test
    void eachRowIsJudgedByItselfAndWhatIsWrongWithOneStopsNoOther() {
        JsonNode rows = together(
                        head,
                        List.of(
                                amount(FOREST, 0, "60,2 %"),
                                amount("II.2.b-2050-4", 0, "61"),
                                amount("II.2.c-2030-3", 0, "nhiều"),
                                row("II.2.c-2027-1", 0, Map.of("amount", "3")),
                                amount("II.9", 0, "1"),
                                row("II.2.b-2030-5", 0, Map.of("noDataReason", "Chưa thống kê"))))
                .at("/rows");
        assertThat(rows.at("/0/value/amount").asString()).isEqualTo("60.2");
        assertThat(codes(rows.at("/1"))).as("the same quantity").contains("TWICE");
        assertThat(codes(rows.at("/2"))).containsExactly("NOT_A_NUMBER");
        assertThat(codes(rows.at("/3"))).contains("KIND_NEEDED", "SOURCE_NEEDED");
        assertThat(codes(rows.at("/4"))).containsExactly("NOT_OWED");
        assertThat(codes(rows.at("/5"))).isEmpty();
        JsonNode stored = read(head, report);
        assertThat(row(stored, FOREST).at("/version").asInt()).isEqualTo(1);
        assertThat(row(stored, "II.2.b-2030-5").at("/noDataReason").asString()).isEqualTo("Chưa thống kê");
        assertThat(stored.at("/values").findValues("version"))
                .filteredOn(version -> version.asInt() > 0)
                .hasSize(2);
    }

    @Test
    void whatIsFiledOverAValueKeepsItsRowAndCountsItsVersion() {
        together(head, List.of(amount(FOREST, 0, "60"), amount("II.2.c-2030-3", 0, "0,7")));
        JsonNode rows = together(
                        head,
                        List.of(
                                row(FOREST, 1, Map.of("noDataReason", "Đang kiểm kê")),
                                amount("II.2.c-2030-3", 1, "0,71")))
                .at("/rows");
        assertThat(rows.at("/0/value/version").asInt()).isEqualTo(2);
        assertThat(rows.at("/0/value/amount").isNull()).isTrue();
        assertThat(rows.at("/1/value/version").asInt()).isEqualTo(2);
        assertThat(rows.at("/1/value/amount").asString()).isEqualTo("0.71");
        assertThat(database.fetchSingle(
                                "select count(*), count(distinct key) from record.change where tbl = 'report_value'"
                                        + " and (after ->> 'report_id')::bigint = (select max(id) from greenplan.report where agency_id = ?)",
                                agency.id())
                        .intoList())
                .as("two rows, each with two changes")
                .isEqualTo(List.of(4L, 2L));
    }

    @Test
    void whoComesSecondIsToldByWhomAndNothingIsOverwritten() {
        var colleague = person(Role.AGENCY_EDITOR, agency);
        together(token(colleague), List.of(amount(FOREST, 0, "60")));
        JsonNode rows = together(head, List.of(amount(FOREST, 0, "61"), amount("II.2.c-2030-3", 0, "0,7")))
                .at("/rows");
        assertThat(codes(rows.at("/0"))).containsExactly("CONFLICT");
        assertThat(rows.at("/0/value/amount").asString()).isEqualTo("60");
        assertThat(rows.at("/0/conflict/message").asString())
                .startsWith("Chị/anh " + name(colleague.key()) + " vừa sửa dòng này lúc ");
        assertThat(rows.at("/1/value/version").asInt()).isEqualTo(1);
        JsonNode alone = fileOf(head, report, FOREST, 0, Map.of("amount", "61"));
        assertThat(alone.at("/problems/0/message").asString()).contains(name(colleague.key()));
    }

    private String name(long account) {
        return database.fetchSingle("select display_name from greenplan.account where id = ?", account)
                .into(String.class);
    }

    @Test
    void aPartThatIsLargerThanTheWholeOfTheSameCallIsAskedAbout() {
        var parts = database.fetchSingle(
                "select w.code, p.code from greenplan.target p join greenplan.target w on w.id = p.part_of_id"
                        + " join greenplan.plan l on l.id = p.plan_id join greenplan.indicator i on i.id = p.indicator_id"
                        + " join greenplan.indicator j on j.id = w.indicator_id and j.unit is not distinct from i.unit"
                        + " where l.code = ? order by p.position limit 1",
                plan);
        String whole = parts.get(0, String.class);
        String part = parts.get(1, String.class);
        JsonNode rows = together(head, List.of(amount(whole, 0, "20"), amount(part, 0, "21")))
                .at("/rows");
        assertThat(codes(rows.at("/1"))).contains("WARNING_WHOLE");
    }

    @Test
    void manyRowsTakeNoMoreStatementsThanOne() {
        List<String> all = read(head, report)
                .at("/values")
                .valueStream()
                .map(row -> row.at("/target").asString())
                .toList();
        together(head, List.of(amount(FOREST, 0, "60")));
        int one = graph.workOf(() -> together(head, List.of(amount(FOREST, 1, "60,1"))));
        var rows = new ArrayList<Map<String, Object>>();
        all.stream()
                .filter(target -> !target.equals(FOREST))
                .forEach(target -> rows.add(row(target, 0, Map.of("noDataReason", "Chưa thống kê"))));
        int fresh =
                graph.workOf(() -> assertThat(together(head, rows).at("/rows").findValues("version"))
                        .hasSize(27));
        assertThat(fresh).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    @Test
    void moreThanAHundredRowsAreTooMany() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 101; i++) {
            rows.add(row("II." + i, 0, Map.of("noDataReason", "x")));
        }
        JsonNode answer = done(head, "fileValues", Map.of("report", report, "rows", rows), ROWS_OF_BATCH);
        assertThat(answer.at("/problems/0/message").asString()).contains("101");
    }

    @Test
    void aRowIsEmptiedStaysOnRecordAndCanBeFiledAgain() {
        fileOf(head, report, FOREST, 0, Map.of("amount", "60"));
        JsonNode emptied = done(
                head,
                "emptyValue",
                Map.of("report", report, "target", "II.2.b-2050-4", "expectedVersion", 1),
                "value { target version amount }");
        assertThat(emptied.at("/value/target").asString()).isEqualTo(FOREST);
        assertThat(emptied.at("/value/version").asInt()).isZero();
        assertThat(database.fetchSingle(
                                "select before ->> 'amount', actor from record.change where tbl = 'report_value' and after is null"
                                        + " and (before ->> 'report_id')::bigint = (select max(id) from greenplan.report where agency_id = ?)",
                                agency.id())
                        .get(0, String.class))
                .isEqualTo("60");
        JsonNode late = fileOf(head, report, FOREST, 1, Map.of("amount", "61"));
        assertThat(late.at("/problems/0/code").asString()).isEqualTo("CONFLICT");
        assertThat(late.at("/value").isNull()).isTrue();
        assertThat(fileOf(head, report, FOREST, 0, Map.of("amount", "60"))
                        .at("/value/version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void anEmptiedRowWasTheOneThatWasSeen() {
        fileOf(head, report, FOREST, 0, Map.of("amount", "60"));
        fileOf(head, report, FOREST, 1, Map.of("amount", "61"));
        JsonNode emptied = done(
                head,
                "emptyValue",
                Map.of("report", report, "target", FOREST, "expectedVersion", 1),
                "value { amount } conflict { currentVersion }");
        assertThat(emptied.at("/conflict/currentVersion").asInt()).isEqualTo(2);
        assertThat(emptied.at("/value/amount").asString()).isEqualTo("61");
    }
}
