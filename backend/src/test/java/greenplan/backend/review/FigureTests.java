package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A figure that was wrong is replaced and stays readable; where two differ, a reviewer decides. */
class FigureTests extends FigureApi {

    @Test
    void aCorrectionTakesThePlaceOfTheWrongFigure() {
        String report = publish(first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"));
        assertThat(seen(INDEX).at("/status/verdict").asString()).isEqualTo("ACHIEVED");
        correct(report, first, INDEX, value("OFFICIAL", "0,70", "Công văn B"), "Nhập nhầm dòng");

        JsonNode target = seen(INDEX);
        assertThat(uses(INDEX)).containsExactly("0.70 JUDGED", "0.80 REPLACED");
        assertThat(target.at("/status/verdict").asString()).isNotEqualTo("ACHIEVED");
        assertThat(target.at("/status/working/latestValue").asString()).isEqualTo("0.70");
        JsonNode wrong = observation(INDEX, "0.80");
        assertThat(wrong.at("/replacement/kind").asString()).isEqualTo("CORRECTION");
        assertThat(wrong.at("/replacement/reason").asString()).isEqualTo("Nhập nhầm dòng");
        assertThat(wrong.at("/replacement/office").asString())
                .isEqualTo(first.name().vi());
        assertThat(wrong.at("/replacement/by/value").asString()).isEqualTo("0.70");
        assertThat(wrong.at("/replacement/at").asString())
                .endsWith("+07:00")
                .hasSize("2026-11-29T06:30:54+07:00".length());
        assertThat(observation(INDEX, "0.70").at("/replaces/0/value").asString())
                .isEqualTo("0.80");
        assertThat(target.at("/history").toString()).contains("Nhập nhầm dòng");
    }

    @Test
    void aCorrectionOfTheDayAndTheAreaIsACorrectionToo() {
        String report = publish(first, INDEX, value("OFFICIAL", "0,80", "Văn bản A"));
        var other = value("ESTIMATE", "0,80", "Văn bản A");
        other.put("asOf", today().minusYears(1).toString());
        correct(report, first, INDEX, other, "Số của năm trước, mới là số ước");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.80 JUDGED", "0.80 REPLACED");
    }

    @Test
    void aCorrectionToNoDataWithdrawsTheFigure() {
        String report = publish(first, KILNS, value("OFFICIAL", "-3", "Văn bản A"));
        assertThat(seen(KILNS).at("/status/verdict").asString()).isEqualTo("ACHIEVED");
        correct(report, first, KILNS, Map.of("noDataReason", "gõ nhầm"), "gõ nhầm");

        assertThat(uses(KILNS)).containsExactly("-3 REPLACED");
        assertThat(seen(KILNS).at("/status/verdict").asString()).isEqualTo("NO_DATA");
        JsonNode withdrawn = observation(KILNS, "-3").at("/replacement");
        assertThat(withdrawn.at("/kind").asString()).isEqualTo("WITHDRAWAL");
        assertThat(withdrawn.at("/reason").asString()).isEqualTo("gõ nhầm");
        assertThat(withdrawn.at("/by").isNull()).isTrue();

        correct(report, first, KILNS, value("OFFICIAL", "12", "Văn bản C"), "Đã đếm lại");
        assertThat(uses(KILNS)).containsExactlyInAnyOrder("12 JUDGED", "-3 REPLACED");
    }

    @Test
    void aSecondReportOfTheSameDayTakesThePlaceOfTheFirst() {
        publish(first, INDEX, value("OFFICIAL", "0,81", "A đứng đầu bảng chữ cái"));
        publish(first, INDEX, value("OFFICIAL", "0,72", "Công văn B"));
        assertThat(uses(INDEX)).containsExactly("0.72 JUDGED", "0.81 REPLACED");
        assertThat(observation(INDEX, "0.81").at("/replacement/kind").asString())
                .isEqualTo("SECOND_REPORT");
    }

    @Test
    void aMoreOfficialFigureTakesThePlaceOfTheEstimateWhicheverComesFirst() {
        var june = value("ESTIMATE", "0,6", "Ước 6 tháng");
        june.put("asOf", today().withDayOfYear(1).toString());
        publish(first, INDEX, june);
        publish(first, INDEX, value("OFFICIAL", "0,7", "Niên giám"));
        assertThat(uses(INDEX)).containsExactly("0.7 JUDGED", "0.6 REPLACED");

        publish(first, KILNS, value("OFFICIAL", "20", "Niên giám"));
        publish(first, KILNS, value("ESTIMATE", "25", "Ước cả năm"));
        assertThat(uses(KILNS)).containsExactlyInAnyOrder("20 JUDGED", "25 REPLACED");
        JsonNode late = observation(KILNS, "25");
        assertThat(late.at("/replacement/kind").asString()).isEqualTo("LATER_KIND");
        assertThat(late.at("/replacement/by/value").asString()).isEqualTo("20");
    }

    @Test
    void anEstimateCountsAgainWhenTheOfficialFigureIsTakenBack() {
        var june = value("ESTIMATE", "0,6", "Ước 6 tháng");
        june.put("asOf", today().withDayOfYear(1).toString());
        publish(first, INDEX, june);
        String report = publish(first, INDEX, value("OFFICIAL", "0,7", "Niên giám"));
        assertThat(uses(INDEX)).containsExactly("0.7 JUDGED", "0.6 REPLACED");
        correct(report, first, INDEX, Map.of("noDataReason", "Chưa có niên giám"), "Gửi nhầm văn bản");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.6 JUDGED", "0.7 REPLACED");
    }

    @Test
    void confidenceFollowsHowOfficialAFigureIs() {
        publish(first, INDEX, value("ESTIMATE", "0,6", "Ước"));
        publish(first, KILNS, value("PRELIMINARY", "20", "Sơ bộ"));
        assertThat(observation(INDEX, "0.6").at("/confidence").asString()).isEqualTo("LOW");
        assertThat(observation(KILNS, "20").at("/confidence").asString()).isEqualTo("MEDIUM");
    }

    @Test
    void twoAgenciesThatDifferNeedADecisionWithAReason() {
        publish(first, INDEX, value("OFFICIAL", "0,81", "Văn bản A"));
        String report = handOver(second, INDEX, value("OFFICIAL", "0,72", "Văn bản B"));
        JsonNode row = ask(
                        officer,
                        "query ($id: ID!) { workspace { report(id: $id) { values { target rivals { issuer value observation { id } } } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report/values/0");
        assertThat(row.at("/rivals/0/value").asString()).isEqualTo("0.81");
        assertThat(row.at("/rivals/0/issuer").asString()).isEqualTo(first.name().vi());

        JsonNode refused = accept(report, null);
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("RIVAL");
        assertThat(refused.at("/problems/0/message").asString())
                .contains("0,72", "0,81", first.name().vi());
        assertThat(uses(INDEX)).containsExactly("0.81 JUDGED");

        String rival = row.at("/rivals/0/observation/id").asString();
        accept(report, List.of(Map.of("target", INDEX, "counts", rival, "reason", "Niên giám thống kê đúng hơn")));
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.81 JUDGED", "0.72 OUTRANKED");
        assertThat(observation(INDEX, "0.81").at("/decision/reason").asString())
                .isEqualTo("Niên giám thống kê đúng hơn");
        assertThat(seen(INDEX).at("/observations/0/rivals/0/value").isMissingNode())
                .isFalse();
        assertThat(observation(INDEX, "0.81").at("/counts").asBoolean()).isTrue();
        assertThat(observation(INDEX, "0.72").at("/counts").asBoolean(true)).isFalse();
        JsonNode newest = ask(
                        null,
                        "query ($plan: String!) { plan(code: $plan) { latestObservations { value counts rivals { value unit source { publisher } } } } }",
                        Map.of("plan", plan))
                .at("/data/plan/latestObservations");
        assertThat(newest)
                .as("a list of the newest says of each what differs, and which counts")
                .extracting(each -> each.at("/value").asString() + " "
                        + each.at("/counts").asBoolean() + " "
                        + each.at("/rivals/0/value").asString() + " "
                        + each.at("/rivals/0/source/publisher").asString())
                .containsExactlyInAnyOrder(
                        "0.81 true 0.72 " + second.name().vi(),
                        "0.72 false 0.81 " + first.name().vi());

        JsonNode anew = done(
                officer,
                "decideFigure",
                Map.of("observation", observation(INDEX, "0.72").at("/id").asString(), "reason", "Đã kiểm tra lại"),
                "observation { value decision { reason } }");
        assertThat(anew.at("/observation/decision/reason").asString()).isEqualTo("Đã kiểm tra lại");
        assertThat(uses(INDEX)).containsExactlyInAnyOrder("0.72 JUDGED", "0.81 OUTRANKED");
    }

    @Test
    void aRowShowsTheNewestPublicFigureWithItsDay() {
        publish(first, INDEX, value("OFFICIAL", "0,81", "Văn bản A"));
        String report = handOver(second, INDEX, value("OFFICIAL", "0,72", "Văn bản B"));
        JsonNode row = ask(
                        officer,
                        "query ($id: ID!) { workspace { report(id: $id) { values { lastValue lastAsOf } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report/values/0");
        assertThat(row.at("/lastValue").asString()).isEqualTo("0.81");
        assertThat(row.at("/lastAsOf").asString()).isEqualTo(today().toString());
    }

    @Test
    void theSameFigureOfTwoAgenciesIsNoMatterForADecision() {
        publish(first, INDEX, value("OFFICIAL", "0,81", "Văn bản A"));
        publish(second, INDEX, value("OFFICIAL", "0,810", "Văn bản B"));
        assertThat(uses(INDEX)).hasSize(2);
        JsonNode problem = done(
                        officer,
                        "decideFigure",
                        Map.of(
                                "observation",
                                observation(INDEX, "0.81").at("/id").asString(),
                                "reason",
                                "x"),
                        "observation { value }")
                .at("/problems/0/code");
        assertThat(problem.asString()).isEqualTo("NO_RIVAL");
    }

    @Test
    void aFigureOfAPackageIsTakenBackAndBroughtBack() {
        write(() -> database.execute("""
                with s as (insert into greenplan.source (code, kind, title) values ({0}, 'ARTICLE', 'Báo') returning id)
                insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, kind, confidence)
                select i.id, t.id, s.id, '2023-12-31', 'DAY', 75, 'REPORTED', 'MEDIUM'
                from s, greenplan.indicator i, greenplan.territory t where i.code = {0} || '-index' and t.code = {0}
                """, org.jooq.impl.DSL.val(plan)));
        var deed = Map.of("observation", observation(INDEX, "75").at("/id").asString(), "reason", "Báo in nhầm");
        JsonNode done = done(officer, "withdrawFigure", deed, "observation { replacement { kind office } }");
        assertThat(done.at("/observation/replacement/kind").asString()).isEqualTo("WITHDRAWAL");
        assertThat(uses(INDEX)).containsExactly("75 REPLACED");
        assertThat(seen(INDEX).at("/status/verdict").asString()).isEqualTo("NO_DATA");
        assertThat(done(officer, "withdrawFigure", deed, "observation { id }")
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_CURRENT");

        done(officer, "restoreFigure", deed, "observation { id }");
        assertThat(uses(INDEX)).containsExactly("75 JUDGED");

        var byAct = new HashMap<String, Object>(deed);
        byAct.put("act", "Quyết định 12/QĐ-UBND ngày 01/10/2026");
        JsonNode replaced = done(
                        officer, "withdrawFigure", byAct, "observation { replacement { kind reason by { id } } }")
                .at("/observation/replacement");
        assertThat(replaced.at("/kind").asString()).isEqualTo("ACT");
        assertThat(replaced.at("/reason").asString()).isEqualTo("Quyết định 12/QĐ-UBND ngày 01/10/2026: Báo in nhầm");
        assertThat(replaced.at("/by").isNull()).isTrue();
        assertThat(uses(INDEX)).containsExactly("75 REPLACED");
        done(officer, "restoreFigure", deed, "observation { id }");
        assertThat(uses(INDEX)).containsExactly("75 JUDGED");
    }

    @Test
    void whatAnAgencyReportedIsCorrectedByTheAgency() {
        publish(first, INDEX, value("OFFICIAL", "0,81", "Văn bản A"));
        var deed = Map.of("observation", observation(INDEX, "0.81").at("/id").asString(), "reason", "x");
        assertThat(done(officer, "withdrawFigure", deed, "observation { id }")
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("REPORTED_BY_AGENCY");
    }
}
