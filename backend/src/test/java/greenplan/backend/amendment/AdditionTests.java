package greenplan.backend.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Targets and duties that an act adds live like printed ones, from its day on. */
class AdditionTests extends AmendedPlan {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final String READ = """
        query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) {
          coverage { targets duties bearers }
          targets { nodes { code title titleEn: title(language: EN) quote clause { path } objective { code } indicator { name unit direction }
            dueYear lower unit addedBy { number } amendment { number } status { verdict } versions { from } } }
          duties { nodes { code quote clause { path } group { path } addedBy { number } bearers { modality agency { code } } } } } }
        """;

    private JsonNode read(String day) {
        return ask(null, READ, Map.of("plan", plan, "day", day)).at("/data/plan");
    }

    private static Map<String, Object> target(String title) {
        return new HashMap<>(Map.of(
                "titleVi",
                title,
                "quote",
                "đến năm 2030 " + title + " ít nhất 40%",
                "clause",
                "II",
                "newIndicator",
                Map.of("nameVi", title, "unit", "%", "direction", "UP", "definitionVi", "Tỷ lệ"),
                "form",
                "AT_LEAST",
                "lower",
                "40",
                "dueYear",
                2030));
    }

    @Test
    void aBoundThatTheActSaysInAnotherUnitIsRefusedAndConverted() {
        var trees = target("Cây xanh");
        trees.put("quote", "đến năm 2030 trồng 1 tỷ cây xanh, trong 5 năm");
        trees.put("lower", "1");
        trees.put(
                "newIndicator",
                Map.of("nameVi", "Cây xanh", "unit", "triệu cây", "direction", "UP", "definitionVi", "Số cây"));
        JsonNode problem =
                amend(DAY, "6/QĐ", Map.of("addedTargets", List.of(trees))).at("/problems/0");
        assertThat(problem.at("/field").asString()).isEqualTo("addedTargets.0.lower");
        assertThat(problem.at("/message").asString())
                .isEqualTo("Nguyên văn ghi “1 tỷ cây”, còn ngưỡng tính bằng triệu cây: hãy ghi ngưỡng là 1000.");
        trees.put("lower", "1000");
        assertThat(amend(DAY, "6/QĐ", Map.of("addedTargets", List.of(trees))).at("/problems"))
                .isEmpty();
    }

    @Test
    void anAddedTargetIsListedFoundAssignedAndTakenBackLikeAPrintedOne() {
        String title = "Điện mặt trời " + unique("x").replaceAll("[^a-z0-9]", "");
        JsonNode filed = amend(DAY, "5/QĐ", Map.of("addedTargets", List.of(target(title))));
        assertThat(filed.at("/problems").isEmpty()).as(filed.toString()).isTrue();
        assertThat(filed.at("/amendment/changes/0/target/code").asString()).isEqualTo("BS-2030-1");
        assertThat(filed.at("/amendment/changes/0/added").asBoolean()).isTrue();
        assertThat(filed.at("/amendment/changes/0/differences").toString())
                .contains("{\"field\":\"lower\",\"before\":null,\"after\":\"40\"}");

        assertThat(read("2026-02-28").at("/targets/nodes").size()).isEqualTo(1);
        assertThat(read("2026-02-28").at("/coverage/targets").asInt()).isEqualTo(1);
        JsonNode added = read("2026-03-01").at("/targets/nodes/1");
        assertThat(added.at("/code").asString()).isEqualTo("BS-2030-1");
        assertThat(added.at("/titleEn").asString()).as("without English words").isEqualTo(title);
        assertThat(added.at("/clause/path").asString()).isEqualTo("II");
        assertThat(added.at("/indicator").toString())
                .isEqualTo("{\"name\":\"" + title + "\",\"unit\":\"%\",\"direction\":\"UP\"}");
        assertThat(added.at("/addedBy/number").asString()).isEqualTo("5/QĐ");
        assertThat(added.at("/status/verdict").asString()).isEqualTo("NO_DATA");
        assertThat(added.at("/versions/0/from").asString()).isEqualTo("2026-03-01");
        assertThat(found(title)).contains("BS-2030-1");

        Place.Agency agency = agency(province);
        JsonNode assigned = done(
                officer,
                "assignTarget",
                Map.of(
                        "plan", plan,
                        "target", "BS-2030-1",
                        "agency", agency.code(),
                        "modality", "LEAD",
                        "from", "2026-03-01",
                        "act", "5/QĐ",
                        "actDate", "2026-01-05"),
                "problems { code }");
        assertThat(assigned.at("/problems").isEmpty()).as(assigned.toString()).isTrue();

        assertThat(amend(
                                LocalDate.of(2026, 5, 1),
                                "6/QĐ",
                                Map.of("targets", List.of(Map.of("code", "BS-2030-1", "repeal", true))))
                        .at("/problems")
                        .isEmpty())
                .isTrue();
        assertThat(read("2026-05-01").at("/targets/nodes").size()).isEqualTo(1);
    }

    @Test
    void codesNeverClashAndAKnownIndicatorIsUsed() {
        amend(DAY, "5/QĐ", Map.of("addedTargets", List.of(target("Một"), target("Hai"))));
        var known = target("Ba");
        known.remove("newIndicator");
        known.remove("clause");
        known.remove("dueYear");
        known.put(
                "indicator",
                database.fetchValue(
                        "select i.code from greenplan.indicator i join greenplan.target t on t.indicator_id = i.id join"
                                + " greenplan.plan p on p.id = t.plan_id where p.code = ? and t.code = 'II-2030-1'",
                        plan));
        JsonNode filed = amend(LocalDate.of(2026, 3, 2), "6/QĐ", Map.of("addedTargets", List.of(target("Bốn"), known)));
        assertThat(filed.at("/problems").isEmpty()).as(filed.toString()).isTrue();
        assertThat(read("2026-03-02").at("/targets/nodes").findValuesAsString("code"))
                .contains("BS-2030-1", "BS-2030-2", "BS-2030-3", "BS-1");
        assertThat(read("2026-03-02").at("/targets/nodes/4/clause").isNull()).isTrue();
        assertThat(read("2026-03-02").at("/targets/nodes/4/status/verdict").asString())
                .as("58 % are known of the indicator")
                .isEqualTo("ACHIEVED");
    }

    @Test
    void anAddedDutyIsBorneFromItsDayOn() {
        Place.Agency agency = agency(province);
        String words = "Lắp điện mặt trời " + unique("x").replaceAll("[^a-z0-9]", "");
        JsonNode filed = amend(
                DAY,
                "5/QĐ",
                Map.of(
                        "addedDuties",
                        List.of(Map.of(
                                "titleVi",
                                "Điện mặt trời",
                                "quote",
                                words,
                                "section",
                                "V",
                                "bearers",
                                List.of(Map.of("agency", agency.code(), "modality", "LEAD"))))));
        assertThat(filed.at("/problems").isEmpty()).as(filed.toString()).isTrue();
        assertThat(read("2026-02-28").at("/duties/nodes").size()).isEqualTo(1);
        assertThat(read("2026-02-28").at("/coverage/duties").asInt()).isEqualTo(1);
        JsonNode duty = read("2026-03-01").at("/duties/nodes/1");
        assertThat(duty.toString())
                .isEqualTo("{\"code\":\"BS(1)\",\"quote\":\"" + words
                        + "\",\"clause\":null,\"group\":{\"path\":\"V\"},\"addedBy\":{\"number\":\"5/QĐ\"},"
                        + "\"bearers\":[{\"modality\":\"LEAD\",\"agency\":{\"code\":\"" + agency.code()
                        + "\"}}]}");
        assertThat(read("2026-03-01").at("/coverage/duties").asInt()).isEqualTo(2);
        assertThat(found(words)).contains("BS(1)");
        assertThat(amend(
                                LocalDate.of(2026, 4, 1),
                                "6/QĐ",
                                List.of(),
                                List.of(Map.of("code", "BS(1)", "quote", "Lắp pin.")))
                        .at("/problems")
                        .isEmpty())
                .isTrue();
        assertThat(read("2026-04-01").at("/duties/nodes/1/quote").asString()).isEqualTo("Lắp pin.");
    }

    @Test
    void whatLiesAheadIsNotFoundYetAndIsWithdrawnWithAllThatItAdds() {
        LocalDate ahead = today().plusDays(5);
        String title = "Xe buýt " + unique("x").replaceAll("[^a-z0-9]", "");
        JsonNode act = amend(ahead, "5/QĐ", Map.of("addedTargets", List.of(target(title))))
                .at("/amendment");
        assertThat(found(title)).isEmpty();
        JsonNode withdrawn = done(
                officer,
                "withdrawAmendment",
                Map.of("id", act.at("/id").asString(), "expectedVersion", 1, "reason", "Nhầm"),
                "problems { code message }");
        assertThat(withdrawn.at("/problems").isEmpty()).as(withdrawn.toString()).isTrue();
        assertThat(database.fetchCount(
                        org.jooq.impl.DSL.table("greenplan.indicator"),
                        org.jooq.impl.DSL.field("name_vi", String.class).eq(title)))
                .isZero();
        assertThat(read(ahead.toString()).at("/targets/nodes").size()).isEqualTo(1);
    }

    @Test
    void thePreviewTellsTheDifferenceOrWhatIsWrongAndWritesNothing() {
        String document = """
            query ($input: AmendPlanInput!) { workspace { amendmentPreview(input: $input) { problems { field code }
              changes { code title duty added repealed differences { field before after } } } } }
            """;
        JsonNode right = ask(
                        officer,
                        document,
                        Map.of(
                                "input",
                                input(
                                        DAY,
                                        "5/QĐ",
                                        Map.of(
                                                "targets", List.of(lower("70")),
                                                "duties", List.of(Map.of("code", "V", "repeal", true)),
                                                "addedTargets", List.of(target("Một"))))))
                .at("/data/workspace/amendmentPreview");
        assertThat(right.at("/problems").isEmpty()).as(right.toString()).isTrue();
        assertThat(right.at("/changes/0/differences").toString())
                .isEqualTo(
                        "[{\"field\":\"quote\",\"before\":\"độ che phủ rừng đạt ít nhất 60%\",\"after\":\"đạt ít nhất"
                                + " 70%\"},{\"field\":\"lower\",\"before\":\"60\",\"after\":\"70\"}]");
        assertThat(right.at("/changes/1/repealed").asBoolean()).isTrue();
        assertThat(right.at("/changes/2/added").asBoolean()).isTrue();
        assertThat(read("2026-03-01").at("/targets/nodes/0/lower").asString()).isEqualTo("60");

        var wrong = target("Hai");
        wrong.remove("newIndicator");
        wrong.put("upper", "30");
        wrong.put("clause", "XX");
        assertThat(ask(officer, document, Map.of("input", input(DAY, "5/QĐ", Map.of("addedTargets", List.of(wrong)))))
                        .at("/data/workspace/amendmentPreview/problems"))
                .extracting(problem -> problem.at("/field").asString() + " "
                        + problem.at("/code").asString())
                .containsExactlyInAnyOrder(
                        "addedTargets.0.lower BOUNDS",
                        "addedTargets.0.clause UNKNOWN",
                        "addedTargets.0.indicator INDICATOR");
    }

    private List<String> found(String words) {
        return ask(
                        null,
                        "query ($words: String!) { search(text: $words, first: 100, kinds: [TARGET, DUTY],"
                                + " includeSample: true) { nodes { code } } }",
                        Map.of("words", words))
                .at("/data/search/nodes")
                .findValuesAsString("code");
    }
}
