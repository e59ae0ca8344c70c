package greenplan.backend.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import greenplan.backend.method.TimeLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@SharedApi
class TargetGraphTests {

    @Autowired
    private Graph graph;

    @Autowired
    private Clock clock;

    @Test
    void forestCoverOfLaoCaiIsOnTrackAndShowsItsWorking() {
        var target = graph.ask("""
                { target(plan: "lao-cai-2021-2030", code: "II.2.b-2030-4") {
                    id code title titleEn: title(language: EN) quote comparator lower upper unit dueYear aspirational sample
                    plan { code } clause { path text } objective { code } indicator { code unit }
                    form { __typename ... on StableAt { value unit } }
                    status { verdict reason provisional vi: sentence en: sentence(language: EN)
                      working { method rule baseValue baseYear latestValue latestYear targetValue targetYear direction
                        observedRate requiredRate ratio formula } } } }""");
        text(target, "target.form.__typename", "StableAt");
        text(target, "target.form.value", "60");
        text(target, "target.comparator", "STABLE_AT");
        text(target, "target.lower", "60");
        target.path("target.upper").valueIsNull();
        text(target, "target.unit", "%");
        text(target, "target.indicator.code", "forest-cover");
        text(target, "target.clause.path", "II.2.b");
        assertThat(text(target, "target.clause.text")).contains(text(target, "target.quote"));
        text(target, "target.status.verdict", "ON_TRACK");
        target.path("target.status.reason").valueIsNull();
        target.path("target.status.provisional").entity(Boolean.class).isEqualTo(true);
        text(target, "target.status.working.ratio", "1.42");
        text(target, "target.status.working.rule", "PACE");
        text(target, "target.status.working.baseValue", "53.3");
        text(target, "target.status.working.latestValue", "59.6");
        text(target, "target.status.working.targetValue", "60");
        number(target, "target.status.working.baseYear", 2015);
        number(target, "target.status.working.latestYear", 2025);
        number(target, "target.status.working.targetYear", 2030);
        number(target, "target.status.working.direction", 1);
        assertThat(text(target, "target.status.vi")).contains("59,6", "đúng tiến độ", "1,42", "tạm tính");
        assertThat(text(target, "target.status.en")).contains("59.6", "On track", "1.42", "provisional");
    }

    @ParameterizedTest
    @CsvSource({
        "lai-chau-2012, III.2-2020-12, NO_RESULT_PUBLISHED, NO_EVIDENCE_OF_DUE_YEAR",
        "lai-chau-2012, III.2-2020-1, NO_RESULT_PUBLISHED,",
        "lao-cai-2021-2030, II.2.c-2030-1, CANNOT_BE_ASSESSED, TERRITORY",
        "lao-cai-2021-2030, II.2.d-2030-5, CANNOT_BE_ASSESSED, DEFINITION",
        "lao-cai-2021-2030, II.2.a-2030-1, NO_DATA,",
    })
    void aVerdictSaysWhyItCannotBeGiven(String plan, String code, String verdict, String reason) {
        var answer = graph.ask("{ target(plan: \"%s\", code: \"%s\") { title status { verdict reason sentence } } }"
                .formatted(plan, code));
        text(answer, "target.status.verdict", verdict);
        if (reason == null) {
            answer.path("target.status.reason").valueIsNull();
        } else {
            text(answer, "target.status.reason", reason);
        }
    }

    @Test
    void aFigureOfTheMergedProvinceStandsBesideTheVerdictForReference() {
        var forest = graph.ask("""
                { target(plan: "lao-cai-2021-2030", code: "II.2.b-2030-4") { status { verdict
                    indicative { meets sentence observation { value territory { code } } } } } }""");
        text(forest, "target.status.verdict", "ON_TRACK");
        text(forest, "target.status.indicative.meets", "YES");
        text(forest, "target.status.indicative.observation.value", "61.37");
        text(forest, "target.status.indicative.observation.territory.code", "lao-cai-since-2025-07");
    }

    @Test
    void evidenceSaysWhatItMeasures() {
        var forest = graph.ask("""
                { target(plan: "lao-cai-2021-2030", code: "II.2.b-2030-4") { observations {
                    sameTerritory sameDefinition observation { value asOf territory { code } source { title } } } } }""");
        assertThat(strings(forest, "target.observations[?(@.sameTerritory == true)].observation.value"))
                .containsExactly("59.6", "58.5", "57.7", "53.3");
        assertThat(strings(forest, "target.observations[?(@.sameTerritory == false)].observation.value"))
                .containsExactly("61.37");
        var water = graph.ask("""
                { target(plan: "lao-cai-2021-2030", code: "II.2.d-2030-5") { observations {
                    sameTerritory sameDefinition observation { indicator { code } } } } }""");
        assertThat(strings(water, "target.observations[?(@.sameDefinition == false)].observation.indicator.code"))
                .isNotEmpty();
        assertThat(strings(water, "target.observations[?(@.sameDefinition == true)].observation.indicator.code"))
                .isEmpty();
    }

    @Test
    void aComparisonIsShownFromBothSides() {
        assertThat(comparable("lai-chau-2012", "III.2-2020-12")).contains("II.2.b-2030-4", "II.2.b-2050-4");
        assertThat(comparable("lao-cai-2021-2030", "II.2.b-2030-4")).containsExactly("III.2-2020-12");
    }

    @Test
    void allThatAPackageBroughtIsOneChangeOfItsPlan() {
        var answer = graph.ask("{ plans { nodes { code latestChanges { object code reason(language: EN) } } } }");
        assertThat(strings(answer, "plans.nodes[?(@.code == 'lai-chau-2012')].latestChanges[*].object"))
                .containsExactly("plan");
        assertThat(strings(answer, "plans.nodes[?(@.code == 'lai-chau-2012')].latestChanges[*].reason"))
                .containsExactly("Loaded plan package lai-chau-2012");
    }

    @Test
    void historyBeginsWithTheLoadedPackage() {
        var answer = graph.ask("""
                { target(plan: "lao-cai-2021-2030", code: "II.2.b-2030-4") { history { at kind object reason
                    inEnglish: reason(language: EN) fields { field before after } } } }""");
        assertThat(strings(answer, "target.history[*].object")).contains("target", "observation");
        assertThat(strings(answer, "target.history[?(@.object == 'target')].reason"))
                .containsExactly("Nạp gói kế hoạch lao-cai-2021-2030");
        assertThat(strings(answer, "target.history[?(@.object == 'target')].inEnglish"))
                .containsExactly("Loaded plan package lao-cai-2021-2030");
        assertThat(strings(answer, "target.history[?(@.object == 'target')].fields[?(@.field == 'dueYear')].after"))
                .containsExactly("2030");
        assertThat(strings(answer, "target.history[*].at")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void eachTargetTellsHowLongIsLeftByTheDayOfThePortal() {
        var today = LocalDate.now(clock);
        var answer = graph.ask("""
                { late: target(plan: "lai-chau-2012", code: "III.2-2020-1") { daysLeft vi: timeLeft }
                  open: target(plan: "lao-cai-2021-2030", code: "II.2.b-2030-4") { daysLeft en: timeLeft(language: EN) } }""");
        text(answer, "late.vi", TimeLeft.of(2020, today).sentence().vi());
        number(answer, "late.daysLeft", TimeLeft.of(2020, today).days());
        text(answer, "open.en", TimeLeft.of(2030, today).sentence().en());
    }

    @Test
    void pagesGiveEveryTargetOnceInTheOrderOfTheText() {
        var codes = new ArrayList<String>();
        String after = "";
        boolean more = true;
        while (more) {
            var page = graph.ask("""
                    { plan(code: "lao-cai-2021-2030") { targets(first: 7%s) {
                        totalCount pageInfo { hasNextPage endCursor } nodes { code } } } }""".formatted(after));
            number(page, "plan.targets.totalCount", 39);
            codes.addAll(strings(page, "plan.targets.nodes[*].code"));
            after = ", after: \"" + text(page, "plan.targets.pageInfo.endCursor") + "\"";
            more = page.path("plan.targets.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        var all = graph.ask("{ plan(code: \"lao-cai-2021-2030\") { targets(first: 100) { nodes { code } } } }");
        assertThat(codes).hasSize(39).doesNotHaveDuplicates().isEqualTo(strings(all, "plan.targets.nodes[*].code"));
    }

    @Test
    void aPageTellsHowManyComeBeforeItAndLeadsBackPageByPage() {
        String page = """
                { plan(code: "lao-cai-2021-2030") { targets(first: 7%s) {
                    pageInfo { hasPreviousPage before startCursor endCursor previousCursor } nodes { code } } } }""";
        var first = graph.ask(page.formatted(""));
        var second = graph.ask(page.formatted(after(first, "endCursor")));
        var third = graph.ask(page.formatted(after(second, "endCursor")));
        number(first, "plan.targets.pageInfo.before", 0);
        number(third, "plan.targets.pageInfo.before", 14);
        first.path("plan.targets.pageInfo.previousCursor").valueIsNull();
        second.path("plan.targets.pageInfo.previousCursor").valueIsNull();
        var back = graph.ask(page.formatted(after(third, "previousCursor")));
        assertThat(strings(back, "plan.targets.nodes[*].code"))
                .isEqualTo(strings(second, "plan.targets.nodes[*].code"));
    }

    private static String after(Response page, String cursor) {
        return ", after: \"" + text(page, "plan.targets.pageInfo." + cursor) + "\"";
    }

    @Test
    void targetsAreFoundByObjectiveAndYear() {
        var answer = graph.ask("""
                { plan(code: "lao-cai-2021-2030") { targets(objective: "II.2.b", dueYear: 2050) { nodes { code } } } }""");
        assertThat(strings(answer, "plan.targets.nodes[*].code"))
                .containsExactly("II.2.b-2050-1", "II.2.b-2050-2", "II.2.b-2050-3", "II.2.b-2050-4", "II.2.b-2050-5");
    }

    @Test
    void everyObjectIsFoundByItsId() {
        var answer = graph.ask("""
                { target(plan: "lao-cai-2021-2030", code: "II.2.b-2030-4") { id plan { id province { id } } clause { id }
                    indicator { id } notes { id } observations { observation { id } } } }""");
        var ids = new ArrayList<String>();
        for (var path : List.of(
                "target.id",
                "target.plan.id",
                "target.plan.province.id",
                "target.clause.id",
                "target.indicator.id",
                "target.notes[0].id",
                "target.observations[0].observation.id")) {
            ids.add(text(answer, path));
        }
        for (String id : ids) {
            text(graph.ask("{ node(id: \"%s\") { id } }".formatted(id)), "node.id", id);
        }
    }

    private List<String> comparable(String plan, String code) {
        return strings(
                graph.ask("{ target(plan: \"%s\", code: \"%s\") { comparable { grade reason target { code } } } }"
                        .formatted(plan, code)),
                "target.comparable[*].target.code");
    }

    private static List<String> strings(Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    private static String text(Response answer, String path) {
        return answer.path(path).entity(String.class).get();
    }

    private static void text(Response answer, String path, String expected) {
        assertThat(text(answer, path)).as(path).isEqualTo(expected);
    }

    private static void number(Response answer, String path, int expected) {
        assertThat(answer.path(path).entity(Integer.class).get()).as(path).isEqualTo(expected);
    }
}
