package greenplan.backend.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The area of a plan is merged away: figures of the new area are for reference until an act names it, and count from its day on. */
class AnotherAreaTests extends AmendedPlan {

    private static final String READ = """
        query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) { targets { nodes {
          lower start { year value } territory { code } judgedBy { number }
          observations { sameTerritory observation { value } }
          status { verdict reason sentence working { baseValue latestValue targetValue }
            indicative { meets sentence en: sentence(language: EN) observation { value } } }
          versions { from territory { code } } } } } }
        """;

    private String area = "";

    /** Since 1 July 2025 there is another area, of which 61 % are known; of the old one 58 %. */
    @BeforeEach
    void anotherArea() {
        area = unique("dia-gioi");
        write(() -> database.execute("""
            with old as (update greenplan.territory set valid = '(,2025-07-01)' where province_id = ? returning id),
            t as (insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
              values (?, ?, 'Tỉnh mới', 'The new province', '[2025-07-01,)') returning id),
            s as (insert into greenplan.source (code, kind, title) values (?, 'REPORT', 'Báo cáo mới') returning id)
            insert into greenplan.observation (indicator_id, territory_id, source_id, as_of, as_of_precision, value, qualifier, kind, confidence)
            select g.indicator_id, t.id, s.id, '2025-10-15', 'DAY', 59, '>', 'REPORTED', 'HIGH'
            from t, s, greenplan.target g join greenplan.plan p on p.id = g.plan_id where p.code = ?
            """, province.id(), province.id(), area, area, plan));
    }

    private JsonNode target(String day) {
        return ask(null, READ, Map.of("plan", plan, "day", day)).at("/data/plan/targets/nodes/0");
    }

    @Test
    void untilAnActSaysSoTheNewAreaIsForReferenceOnly() {
        JsonNode status = target("2026-06-01").at("/status");
        assertThat(status.at("/verdict").asString()).isEqualTo("CANNOT_BE_ASSESSED");
        assertThat(status.at("/reason").asString()).isEqualTo("ONE_POINT");
        assertThat(status.at("/indicative/meets").asString()).isEqualTo("NO");
        assertThat(status.at("/indicative/observation/value").asString()).isEqualTo("59");
        assertThat(status.at("/indicative/sentence").asString())
                .isEqualTo(
                        "Theo địa giới mới, số liệu ngày 15/10/2025 là trên 59\u00a0%, so với cam kết ít nhất 60\u00a0%:"
                                + " chưa đạt. Số liệu này chưa dùng để đánh giá.");
        assertThat(status.at("/indicative/en").asString())
                .isEqualTo("On the new area, the figure for 15 October 2025 is more than 59%, against the promise (at"
                        + " least 60%): not met. It is not used for the verdict.");
    }

    @Test
    void aLevelThatIsHeldBeforeItsTimeIsOverIsToldAsKeptWhereverItsVerdictStands() {
        write(() -> database.execute("""
                update greenplan.target set form = 'STABLE_AT', comparator = 'STABLE_AT', lower = 57
                where plan_id = (select id from greenplan.plan where code = ?)
                """, plan));
        String read = "query ($plan: String!) { plan(code: $plan) { targets { nodes { status { verdict kept } } }"
                + " coverage { verdicts { verdict count kept } } } }";
        JsonNode held = ask(null, read, Map.of("plan", plan)).at("/data/plan");
        assertThat(held.at("/targets/nodes/0/status").toString()).isEqualTo("{\"verdict\":\"ACHIEVED\",\"kept\":true}");
        assertThat(held.at("/coverage/verdicts").toString())
                .isEqualTo("[{\"verdict\":\"ACHIEVED\",\"count\":1,\"kept\":1}]");
        write(() -> database.execute("""
                update greenplan.target set due_year = 2023
                where plan_id = (select id from greenplan.plan where code = ?)
                """, plan));
        assertThat(ask(null, read, Map.of("plan", plan))
                        .at("/data/plan/coverage/verdicts")
                        .toString())
                .as("its time is over, and it was achieved")
                .isEqualTo("[{\"verdict\":\"ACHIEVED\",\"count\":1,\"kept\":0}]");
    }

    private JsonNode gone(String day) {
        return ask(
                        null,
                        "query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) { coverage { gone { targets endedOn sentence } } } }",
                        Map.of("plan", plan, "day", day))
                .at("/data/plan/coverage/gone");
    }

    @Test
    void aPlanSaysWhereverItIsListedThatItsAreaIsNoMoreUntilAnActNamesAnother() {
        JsonNode gone = gone("2026-06-01");
        assertThat(gone.at("/targets").asInt()).isEqualTo(1);
        assertThat(gone.at("/endedOn").asString()).isEqualTo("2025-06-30");
        assertThat(gone.at("/sentence").asString())
                .isEqualTo("Địa giới khi ban hành không còn từ ngày 01/07/2025; 1 chỉ tiêu vẫn được đánh giá theo địa"
                        + " giới ấy.");
        amend(LocalDate.of(2026, 3, 1), "3/QĐ", Map.of("territory", area));
        assertThat(gone("2026-03-01").isNull()).isTrue();
        assertThat(gone("2026-02-28").isNull()).isFalse();
    }

    @Test
    void anActLetsAllTargetsBeJudgedOnTheNewAreaFromItsDayOn() {
        JsonNode filed = amend(LocalDate.of(2026, 3, 1), "3/QĐ", Map.of("territory", area));
        assertThat(filed.at("/problems").isEmpty()).as(filed.toString()).isTrue();
        assertThat(filed.at("/amendment/changes/0/differences").toString())
                .contains("\"territoryVi\",\"before\":\"Địa bàn\",\"after\":\"Tỉnh mới\"");

        JsonNode before = target("2026-02-28");
        assertThat(before.at("/judgedBy").isNull()).isTrue();
        assertThat(before.at("/status/working/latestValue").asString()).isEqualTo("58");
        JsonNode after = target("2026-03-01");
        assertThat(after.at("/territory/code").asString()).isEqualTo(area);
        assertThat(after.at("/judgedBy/number").asString()).isEqualTo("3/QĐ");
        assertThat(after.at("/status/indicative").isNull()).isTrue();
        assertThat(after.at("/status/working/latestValue").asString()).isEqualTo("59");
        assertThat(after.at("/status/sentence").asString())
                .endsWith("Từ ngày 01/03/2026 chỉ tiêu được đánh giá theo Tỉnh mới (Quyết định số 3/QĐ).");
        assertThat(after.at("/observations").findValuesAsString("sameTerritory"))
                .containsExactly("true", "false");
        assertThat(after.at("/versions/1/territory/code").asString()).isEqualTo(area);
    }

    @Test
    void theActGivesTheNewBoundAndTheLevelFromWhichThePathBegins() {
        JsonNode filed = amend(
                LocalDate.of(2026, 3, 1),
                "3/QĐ",
                Map.of(
                        "targets",
                        List.of(Map.of(
                                "code",
                                "II-2030-1",
                                "territory",
                                area,
                                "lower",
                                "62",
                                "baseYear",
                                2024,
                                "baseValue",
                                "57",
                                "quote",
                                "từ 57% năm 2024 lên ít nhất 62%"))));
        assertThat(filed.at("/problems").isEmpty()).as(filed.toString()).isTrue();
        JsonNode after = target("2026-03-01");
        assertThat(after.at("/start").toString()).isEqualTo("{\"year\":2024,\"value\":\"57\"}");
        assertThat(after.at("/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(after.at("/status/working/baseValue").asString()).isEqualTo("57");
        assertThat(after.at("/status/working/targetValue").asString()).isEqualTo("62");
        assertThat(target("2026-02-28").at("/start").isNull()).isTrue();

        amend(LocalDate.of(2026, 4, 1), "4/QĐ", List.of(lower("63")), List.of());
        assertThat(target("2026-04-01").at("/start/value").asString())
                .as("what a later act does not name stays")
                .isEqualTo("57");
        assertThat(target("2026-04-01").at("/judgedBy/number").asString()).isEqualTo("3/QĐ");
    }

    @Test
    void withdrawnBeforeItsDayItLeavesNothingAndNothingMayRestOnIt() {
        LocalDate ahead = today().plusDays(10);
        JsonNode first = amend(ahead, "3/QĐ", Map.of("territory", area)).at("/amendment");
        JsonNode second = amend(ahead.plusDays(1), "4/QĐ", List.of(lower("63")), List.of())
                .at("/amendment");
        assertThat(withdraw(first).at("/problems/0/code").asString()).isEqualTo("BUILT_ON");
        assertThat(withdraw(second).at("/problems").isEmpty()).isTrue();
        assertThat(withdraw(first).at("/problems").isEmpty()).isTrue();
        assertThat(target(ahead.plusDays(2).toString()).at("/judgedBy").isNull())
                .isTrue();
        assertThat(target(ahead.plusDays(2).toString()).at("/versions").size()).isEqualTo(1);
    }

    @Test
    void theAreaMayBeThatOfTheProvinceThatFollowed() {
        Place.Province heir = province();
        write(() -> database.execute("""
            with c as (insert into greenplan.province_reorganisation (code, kind, date, date_certainty, confidence)
              values (?, 'MERGE', '2025-07-01', 'EXACT', 'HIGH') returning id),
            s as (insert into greenplan.province_succession (reorganisation_id, predecessor_id, successor_id, position)
              select id, ?, ?, 1 from c)
            update greenplan.territory set province_id = ? where code = ?
            """, unique("change"), province.id(), heir.id(), heir.id(), area));
        assertThat(target("2026-06-01")
                        .at("/status/indicative/observation/value")
                        .asString())
                .isEqualTo("59");
        JsonNode filed = amend(LocalDate.of(2026, 3, 1), "3/QĐ", Map.of("territory", area));
        assertThat(filed.at("/problems").isEmpty()).as(filed.toString()).isTrue();
        assertThat(target("2026-03-01").at("/status/working/latestValue").asString())
                .isEqualTo("59");
    }

    private JsonNode withdraw(JsonNode amendment) {
        return done(
                officer,
                "withdrawAmendment",
                Map.of("id", amendment.at("/id").asString(), "expectedVersion", 1, "reason", "Nhầm"),
                "problems { code message }");
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        JsonNode problems = amend(
                        LocalDate.of(2025, 6, 1),
                        "3/QĐ",
                        Map.of(
                                "territory",
                                area,
                                "targets",
                                List.of(Map.of(
                                        "code",
                                        "II-2030-1",
                                        "territory",
                                        "khong-co",
                                        "baseYear",
                                        2031,
                                        "baseValue",
                                        "1"))))
                .at("/problems");
        assertThat(problems)
                .extracting(problem -> problem.at("/field").asString() + " "
                        + problem.at("/code").asString())
                .containsExactlyInAnyOrder(
                        "effectiveOn BEFORE_THE_ACT",
                        "territory AREA",
                        "targets.0.territory AREA",
                        "targets.0.baseYear START");
    }
}
