package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.base.Routines;
import greenplan.db.base.enums.TargetForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A quantity is one row of a report, for all targets that promise it. */
class QuantityTests extends QuantityApi {

    @Test
    void elevenPairsOfTargetsAreElevenRowsAndOneAnswerServesBoth() {
        Place.Agency agency = reporter();
        assignAll(agency);
        String cycle = cycle();
        String report = report(cycle, agency).at("/id").asString();
        String head = token(person(Role.AGENCY_HEAD, agency));
        JsonNode before = read(head, report);
        assertThat(targets()).hasSize(39);
        assertThat(before.at("/values").size()).isEqualTo(28);
        assertThat(before.at("/values")
                        .valueStream()
                        .flatMap(row -> row.at("/targets").valueStream()))
                .hasSize(39);
        JsonNode forest = row(before, "II.2.b-2050-4");
        assertThat(forest.at("/target").asString()).isEqualTo("II.2.b-2030-4");
        assertThat(forest.at("/title").asString()).isEqualTo("Tỷ lệ che phủ rừng");
        assertThat(forest.at("/subjects").findValuesAsString("dueYear")).containsExactly("2030", "2050");
        assertThat(row(before, "II.2.c-2030-3").at("/targets").size())
                .as("two classes are two quantities")
                .isEqualTo(1);
        JsonNode intensity = row(before, "II.2.a-2030-1");
        assertThat(intensity.at("/levelOfChange").asBoolean()).isTrue();
        assertThat(intensity.at("/title").asString()).isEqualTo("Cường độ phát thải khí nhà kính trên GDP");

        assertThat(fileOf(head, report, "II.2.b-2050-4", 0, Map.of("amount", "60,2 %"))
                        .at("/value/target")
                        .asString())
                .isEqualTo("II.2.b-2030-4");
        JsonNode again = fileOf(head, report, "II.2.b-2030-4", 1, Map.of("amount", "≈ 58,9"));
        assertThat(again.at("/value/version").asInt()).isEqualTo(2);
        assertThat(row(again.at("/report"), "II.2.b-2030-4").at("/amount").asString())
                .isEqualTo("58.9");
        assertThat(row(again.at("/report"), "II.2.b-2050-4").at("/qualifier").asString())
                .isEqualTo("≈");
        assertThat(submitted(head, report).at("/problems").findValuesAsString("code"))
                .as("each quantity is asked for once")
                .hasSize(27)
                .containsOnly("VALUE_NEEDED");
        restIsMissing(head, report);
        submitted(head, report);
        JsonNode returned = done(
                officer,
                "returnReport",
                Map.of(
                        "report",
                        report,
                        "expectedVersion",
                        2,
                        "comments",
                        List.of(Map.of("field", "target:II.2.b-2050-4", "text", "Rừng nào?"))),
                "report { state }");
        assertThat(returned.at("/report/state").asString()).isEqualTo("RETURNED");
        done(head, "submitReport", Map.of("report", report, "expectedVersion", 3), "report { state }");
        JsonNode accepted = done(
                officer,
                "acceptRows",
                Map.of(
                        "reports",
                        List.of(Map.of("report", report, "expectedVersion", 4, "targets", List.of("II.2.b-2050-4")))),
                "reports { " + ROWS + " }");
        assertThat(row(accepted.at("/reports/0"), "II.2.b-2030-4")
                        .at("/acceptedAt")
                        .isNull())
                .isFalse();
        for (String target : List.of("II.2.b-2030-4", "II.2.b-2050-4")) {
            assertThat(ask(
                                    null,
                                    "{ target(plan: \"" + plan + "\", code: \"" + target
                                            + "\") { observations { observation { value source { title } } } } }",
                                    Map.of())
                            .toString())
                    .contains("\"58.9\"", "Báo cáo số 5/BC");
        }
        JsonNode paper = ask(
                officer,
                "query ($cycle: ID!) { workspace { consolidatedReport(cycle: $cycle) { values { target targets amount } } } }",
                Map.of("cycle", cycle));
        assertThat(paper.at("/data/workspace/consolidatedReport/values").size()).isEqualTo(1);
        assertThat(paper.at("/data/workspace/consolidatedReport/values/0/targets")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aSecondRowFromBeforeIsReadAndFiledOnItsOwn() {
        Place.Agency agency = reporter();
        List.of("II.2.b-2030-4", "II.2.b-2050-4").forEach(target -> assign(target, agency));
        String report = report(cycle(), agency).at("/id").asString();
        String head = token(person(Role.AGENCY_HEAD, agency));
        fileOf(head, report, "II.2.b-2030-4", 0, Map.of("amount", "57,7"));
        write(() -> database.execute("""
                insert into greenplan.report_value (report_id, target_id, no_data_reason)
                select v.report_id, t.id, 'Hỏi hai lần' from greenplan.report_value v
                join greenplan.target o on o.id = v.target_id
                join greenplan.target t on t.plan_id = o.plan_id and t.code = 'II.2.b-2050-4'
                join greenplan.plan p on p.id = t.plan_id and p.code = ?
                """, plan));
        JsonNode both = read(head, report);
        assertThat(both.at("/values").size()).isEqualTo(2);
        assertThat(row(both, "II.2.b-2030-4").at("/targets").size()).isEqualTo(1);
        assertThat(row(both, "II.2.b-2050-4").at("/noDataReason").asString()).isEqualTo("Hỏi hai lần");
        JsonNode filed = fileOf(head, report, "II.2.b-2050-4", 1, Map.of("amount", "57,7"));
        assertThat(filed.at("/value/version").asInt()).isEqualTo(2);
        assertThat(row(read(head, report), "II.2.b-2030-4").at("/version").asInt())
                .isEqualTo(1);
    }

    @Test
    void aPartLargerThanItsWholeInTheSameReportIsAskedAbout() {
        Place.Agency agency = reporter();
        List.of("II.2.d-2030-4", "II.2.d-2030-5").forEach(target -> assign(target, agency));
        String report = report(cycle(), agency).at("/id").asString();
        String head = token(person(Role.AGENCY_HEAD, agency));
        fileOf(head, report, "II.2.d-2030-4", 0, Map.of("amount", "90"));
        JsonNode asked = fileOf(head, report, "II.2.d-2030-5", 0, Map.of("amount", "95"));
        assertThat(asked.at("/problems").findValuesAsString("code")).containsExactly("WARNING_WHOLE");
        assertThat(asked.at("/problems/0/message").asString()).contains("95\u00a0%", "90\u00a0%");
        assertThat(fileOf(head, report, "II.2.d-2030-5", 0, Map.of("amount", "65"))
                        .at("/problems")
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(TargetForm.class)
    void theDatabaseAndTheRowsAgreeOnWhatANumberIs(TargetForm form) {
        assertThat(database.select(Routines.isNumber(org.jooq.impl.DSL.val(form)))
                        .fetchSingle()
                        .value1())
                .isEqualTo(EntryKind.of(form) == EntryKind.NUMBER);
        assertThat(Arrays.asList(EntryKind.values())).contains(EntryKind.of(form));
    }
}
