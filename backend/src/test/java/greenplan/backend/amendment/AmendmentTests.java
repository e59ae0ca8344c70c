package greenplan.backend.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plan reads on each day as the acts until that day say. */
class AmendmentTests extends AmendedPlan {

    @Test
    void threeDaysHaveThreeTruths() {
        assertThat(amend(LocalDate.of(2026, 2, 1), "1/QĐ", List.of(lower("57")), List.of())
                        .at("/problems")
                        .isEmpty())
                .isTrue();
        amend(
                LocalDate.of(2026, 6, 1),
                "2/QĐ",
                List.of(lower("70")),
                List.of(Map.of("code", "V", "quote", "Trồng rừng gỗ lớn.")));

        JsonNode printed = on("2026-01-31");
        assertThat(printed.at("/targets/nodes/0/lower").asString()).isEqualTo("60");
        assertThat(printed.at("/targets/nodes/0/amendment").isNull()).isTrue();
        assertThat(printed.at("/targets/nodes/0/status/verdict").asString()).isEqualTo("CANNOT_BE_ASSESSED");
        JsonNode first = on("2026-02-01");
        assertThat(first.at("/targets/nodes/0/lower").asString()).isEqualTo("57");
        assertThat(first.at("/targets/nodes/0/status/verdict").asString())
                .as("judged by the version in force")
                .isEqualTo("ACHIEVED");
        assertThat(first.at("/duties/nodes/0/quote").asString()).isEqualTo("Trồng rừng.");
        JsonNode second = on("2026-06-01");
        assertThat(second.at("/targets/nodes/0/quote").asString()).isEqualTo("đạt ít nhất 70%");
        assertThat(second.at("/targets/nodes/0/amendment/number").asString()).isEqualTo("2/QĐ");
        assertThat(second.at("/duties/nodes/0/quote").asString()).isEqualTo("Trồng rừng gỗ lớn.");
    }

    @Test
    void theWordsInForceAreFoundAndSoAreThePrintedOnes() {
        String word = "rừng " + unique("x").replaceAll("[^a-z0-9]", "");
        amend(LocalDate.of(2026, 2, 1), "1/QĐ", List.of(Map.of("code", "II-2030-1", "quote", word)), List.of());
        amend(today().plusDays(1), "2/QĐ", List.of(), List.of(Map.of("code", "V", "quote", "Mai " + word)));

        assertThat(found(word))
                .hasToString("[{\"plan\":\"" + plan + "\",\"code\":\"II-2030-1\",\"excerpt\":\"" + word
                        + "\",\"printed\":false,\"amendment\":{\"number\":\"1/QĐ\"}}]");
        assertThat(found("độ che phủ rừng đạt ít nhất 60%"))
                .filteredOn(one -> one.at("/plan").asString().equals(plan)
                        && one.at("/code").asString().equals("II-2030-1"))
                .singleElement()
                .satisfies(one -> assertThat(one.at("/printed").asBoolean()).isTrue());
    }

    @Test
    void otherWordsThanThePrintedOnesHaveNoTranslation() {
        write(() -> {
            database.execute(
                    "update greenplan.plan set translator_vi = 'Ai đó', translator_en = 'Somebody' where code = ?",
                    plan);
            database.execute(
                    "update greenplan.clause c set translation = 'Plant trees.' from greenplan.plan p where p.id = c.plan_id and p.code = ?",
                    plan);
            return database.execute(
                    "update greenplan.target t set translation = 'at least 60%' from greenplan.plan p where p.id = t.plan_id and p.code = ?",
                    plan);
        });
        amend(
                LocalDate.of(2026, 6, 1),
                "2/QĐ",
                List.of(lower("70")),
                List.of(Map.of("code", "V", "quote", "Trồng rừng gỗ lớn.")));
        assertThat(english("2026-05-31").findValuesAsString("text")).containsExactly("at least 60%", "Plant trees.");
        assertThat(english("2026-06-01").findValuesAsString("text")).isEmpty();
    }

    private JsonNode english(String day) {
        return ask(
                null,
                "query ($plan: String!, $day: Date) { plan(code: $plan, asOf: $day) {"
                        + " targets { nodes { translation { text } } } duties { nodes { translation { text } } } } }",
                Map.of("plan", plan, "day", day));
    }

    private JsonNode found(String words) {
        return ask(
                        null,
                        "query ($words: String!) { search(text: $words, first: 100, kinds: [TARGET, DUTY],"
                                + " includeSample: true) { nodes { plan code excerpt printed amendment { number } } } }",
                        Map.of("words", words))
                .at("/data/search/nodes");
    }

    @Test
    void anActNeedsNoEnglishAndIsToldInVietnameseMeanwhile() {
        var change = new HashMap<String, Object>(Map.of("targets", List.of(lower("57"))));
        change.put("summaryEn", null);
        assertThat(amend(LocalDate.of(2026, 2, 1), "1/QĐ", change).at("/problems"))
                .isEmpty();
        assertThat(ask(
                                null,
                                "query ($plan: String!) { plan(code: $plan) { amendments { summary(language: EN) } } }",
                                Map.of("plan", plan))
                        .at("/data/plan/amendments/0/summary")
                        .asString())
                .isEqualTo("Điều chỉnh độ che phủ rừng.");
    }

    @Test
    void theLatestChangesOfThePlanTellOfItsAmendments() {
        amend(LocalDate.of(2026, 2, 1), "1/QĐ", List.of(lower("57")), List.of());
        assertThat(ask(
                                null,
                                "query ($plan: String!) { plan(code: $plan) { latestChanges { kind object code"
                                        + " fields { field after } } } }",
                                Map.of("plan", plan))
                        .at("/data/plan/latestChanges/0")
                        .toString())
                .contains("\"ADDED\"", "\"amendment\"", "\"1/QĐ\"", "\"effectiveOn\",\"after\":\"2026-02-01\"");
    }

    @Test
    void theDifferenceIsTold() {
        JsonNode changes = amend(
                        LocalDate.of(2026, 2, 1),
                        "1/QĐ",
                        List.of(Map.of(
                                "code",
                                "II-2030-1",
                                "form",
                                "RANGE",
                                "lower",
                                "57",
                                "upper",
                                "60",
                                "dueYear",
                                2031,
                                "quote",
                                "57-60%")),
                        List.of(Map.of("code", "V", "repeal", true)))
                .at("/amendment/changes");
        assertThat(changes.at("/0/differences").toString())
                .isEqualTo("[{\"field\":\"quote\",\"before\":\"độ che phủ rừng đạt ít nhất 60%\",\"after\":\"57-60%\"},"
                        + "{\"field\":\"form\",\"before\":\"AT_LEAST\",\"after\":\"RANGE\"},"
                        + "{\"field\":\"comparator\",\"before\":\"AT_LEAST\",\"after\":\"BETWEEN\"},"
                        + "{\"field\":\"lower\",\"before\":\"60\",\"after\":\"57\"},"
                        + "{\"field\":\"upper\",\"before\":null,\"after\":\"60\"},"
                        + "{\"field\":\"dueYear\",\"before\":\"2030\",\"after\":\"2031\"}]");
        assertThat(changes.at("/1/repealed").asBoolean()).isTrue();
        assertThat(on("2026-01-31").at("/duties/nodes").size()).isEqualTo(1);
        assertThat(on("2026-02-01").at("/duties/nodes").size()).isZero();
    }
}
