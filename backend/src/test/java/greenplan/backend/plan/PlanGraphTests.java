package greenplan.backend.plan;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@SharedApi
class PlanGraphTests {

    @Autowired
    private Graph graph;

    @Test
    void bothProvincesAreListedByName() {
        var answer = graph.ask("{ provinces { code name(language: EN) sample plans { code } } }");
        assertThat(strings(answer, "provinces[*].code")).containsExactly("lai-chau", "lao-cai");
        assertThat(strings(answer, "provinces[*].plans[*].code")).containsExactly("lai-chau-2012", "lao-cai-2021-2030");
    }

    @Test
    void nationalCodesChangeHands() {
        var answer = graph.ask("{ province(code: \"lao-cai\") { officialCodes { code from to } } }");
        assertThat(strings(answer, "province.officialCodes[*].code")).containsExactly("10", "15");
        answer.path("province.officialCodes[0].to").entity(String.class).isEqualTo("2025-06-30");
        answer.path("province.officialCodes[0].from").valueIsNull();
        answer.path("province.officialCodes[1].from").entity(String.class).isEqualTo("2025-07-01");
    }

    @Test
    void aProvinceThatWasMergedKeepsItsPageAndPointsOn() {
        graph.ask("""
                { province(code: "yen-bai") { name plans { code } officialCodes { code from to }
                    reorganisations { kind date certainty inForce act { kind number date issuer } predecessors { code } successors { code } } } }""").path("province").matchesJsonStrictly("""
                { "name": "Yên Bái", "plans": [], "officialCodes": [ { "code": "15", "from": null, "to": "2025-06-30" } ],
                  "reorganisations": [ { "kind": "MERGE", "date": "2025-07-01", "certainty": "EXACT", "inForce": true,
                    "act": { "kind": "Nghị quyết", "number": "202/2025/QH15", "date": "2025-06-12", "issuer": "Quốc hội" }, "predecessors": [ { "code": "lao-cai" }, { "code": "yen-bai" } ],
                    "successors": [ { "code": "lao-cai" } ] } ] }""");
    }

    @Test
    void quotesHaveAnUnofficialTranslationAndWhoMadeIt() {
        var answer = graph.ask("""
                { plan(code: "lai-chau-2012") {
                    targets(first: 1) { nodes { quote translation { text translator en: translator(language: EN) } } }
                    duties(first: 1) { nodes { translation { text translator } group { translation { text } } } }
                    actions(first: 1) { nodes { translation { text translator } clause { translation { text } } } }
                    measures(words: "sustainable forest MANAGEMENT") { nodes { code translation { text translator } } }
                    clauses(path: "I") { translation { text } } } }""");
        assertThat(strings(answer, "plan..translator")).hasSize(4).containsOnly("Ban biên tập Cổng");
        assertThat(strings(answer, "plan.targets.nodes[*].translation.en")).containsOnly("the editors of the portal");
        assertThat(strings(answer, "plan.targets.nodes[*].translation.text"))
                .containsExactly("The value of products made with green technology accounts for 42% to 45% of GDP");
        assertThat(strings(answer, "plan.duties.nodes[*].group.translation.text"))
                .containsExactly("1. Department of Planning and Investment.");
        assertThat(strings(answer, "plan.actions.nodes[*].translation.text"))
                .isEqualTo(strings(answer, "plan.actions.nodes[*].clause.translation.text"));
        assertThat(strings(answer, "plan.measures.nodes[*].code"))
                .as("found by English words")
                .containsExactly("V.4(2)");
        answer.path("plan.clauses[0].translation").valueIsNull();
    }

    @Test
    void aClauseTellsTheActionsThatStandInItAndThatItIs() {
        var answer = graph.ask("""
                { plan(code: "lai-chau-2012") { clauses { path role actions { code quote translation { translator } } } all: actions(first: 100) { nodes { code group { path } } } } }""");
        List<String> codes = strings(answer, "plan.all.nodes[*].code");
        List<String> groups = strings(answer, "plan.all.nodes[*].group.path");
        List<String> paths = strings(answer, "plan.clauses[*].path");
        assertThat(paths).containsAll(codes).containsAll(groups);
        for (int clause = 0; clause < paths.size(); clause++) {
            String path = paths.get(clause);
            assertThat(strings(answer, "plan.clauses[" + clause + "].actions[*].code"))
                    .as(path)
                    .isEqualTo(IntStream.range(0, codes.size())
                            .filter(i ->
                                    codes.get(i).equals(path) || groups.get(i).equals(path))
                            .mapToObj(codes::get)
                            .toList());
        }
        assertThat(strings(answer, "plan.clauses..translator")).isNotEmpty().containsOnly("Ban biên tập Cổng");
    }

    @Test
    void partsThatThePublishedCopyLacksAreListedAlone() {
        for (String plan : List.of("lao-cai-2021-2030", "lai-chau-2012")) {
            var answer = graph.ask("{ plan(code: \"%s\") { missingClauses { path role text } clauses { path role } } }"
                    .formatted(plan));
            assertThat(strings(answer, "plan.missingClauses[*].path"))
                    .as(plan)
                    .isEqualTo(strings(answer, "plan.clauses[?(@.role=='MISSING')].path"));
            assertThat(strings(answer, "plan.missingClauses[?(@.text!=null)].path"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"lao-cai-2021-2030, 39, 34, 0, 0, 0", "lai-chau-2012, 19, 14, 56, 20, 3"})
    void eachPlanHasItsParts(String plan, int targets, int numeric, int actions, int measures, int phases) {
        var answer = graph.ask("""
                { plan(code: "%s") { all: targets { totalCount } numeric: targets(numeric: true) { totalCount }
                    words: targets(numeric: false) { totalCount } actions { totalCount } measures { totalCount } phases { period { from to } } } }""".formatted(plan));
        assertThat(number(answer, "plan.all.totalCount")).isEqualTo(targets);
        assertThat(number(answer, "plan.numeric.totalCount")).isEqualTo(numeric);
        assertThat(number(answer, "plan.words.totalCount")).isEqualTo(targets - numeric);
        assertThat(number(answer, "plan.actions.totalCount")).isEqualTo(actions);
        assertThat(number(answer, "plan.measures.totalCount")).isEqualTo(measures);
        answer.path("plan.phases").entityList(Object.class).hasSize(phases);
    }

    @Test
    void theRegisterHoldsMoreThanScanningSlips() {
        var answer = graph.ask("""
                { plans { nodes { all: notes(first: 1) { totalCount } slips: notes(first: 1, kind: SCANNING_SLIP) { totalCount }
                    noteCounts { kind count } } } }""");
        int all = sum(answer, "plans.nodes[*].all.totalCount");
        int slips = sum(answer, "plans.nodes[*].slips.totalCount");
        assertThat(all).isGreaterThanOrEqualTo(35);
        assertThat(all - slips).isGreaterThanOrEqualTo(20);
        assertThat(sum(answer, "plans.nodes[*].noteCounts[*].count")).isEqualTo(all);
        assertThat(sum(answer, "plans.nodes[*].noteCounts[?(@.kind == 'SCANNING_SLIP')].count"))
                .isEqualTo(slips);
    }

    @Test
    void aNoteNamesTheDutiesThatItIsAbout() {
        var answer = graph.ask(
                "{ plan(code: \"lao-cai-2021-2030\") { notes(first: 100) { nodes { code duties { code } } } } }");
        assertThat(strings(answer, "plan.notes.nodes[?(@.code == 'n-35')].duties[*].code"))
                .containsExactly("V.1(3)", "V.8(2)");
        assertThat(strings(answer, "plan.notes.nodes[?(@.code == 'n-08')].duties[*].code"))
                .isEmpty();
    }

    @Test
    void whatThePublishedCopyLacksIsNull() {
        var answer = graph.ask("{ plan(code: \"lao-cai-2021-2030\") { act { number date issuer signatory } } }");
        answer.path("plan.act.number").valueIsNull();
        answer.path("plan.act.date").valueIsNull();
        answer.path("plan.act.signatory").entity(String.class).isEqualTo("Trịnh Xuân Trường");
    }

    @Test
    void missingPartsAreClausesWithoutWords() {
        var answer = graph.ask("{ plan(code: \"lao-cai-2021-2030\") { clauses { path role text } } }");
        assertThat(strings(answer, "plan.clauses[?(@.role == 'MISSING')].path")).contains("III", "IV");
        answer.path("plan.clauses[?(@.role == 'MISSING')].text")
                .entityList(Object.class)
                .containsExactly(null, null);
    }

    @Test
    void aPathGivesTheClauseAndWhatStandsUnderIt() {
        var answer = graph.ask("{ plan(code: \"lao-cai-2021-2030\") { clauses(path: \"II.2\") { path parent } } }");
        assertThat(strings(answer, "plan.clauses[*].path"))
                .containsExactly("II.2", "II.2.a", "II.2.b", "II.2.c", "II.2.d");
        answer.path("plan.clauses[1].parent").entity(String.class).isEqualTo("II.2");
    }

    @Test
    void anActionStandsInItsSection() {
        var answer = graph.ask(
                "{ plan(code: \"lai-chau-2012\") { actions(first: 100) { nodes { code quote group { path } } } } }");
        assertThat(strings(answer, "plan.actions.nodes[?(@.code == 'IV.7.b(1)')].group.path"))
                .containsExactly("IV.7.b");
    }

    @Test
    void theDayOfAPlanTravelsDown() {
        var answer = graph.ask("""
                { plan(code: "lao-cai-2021-2030", asOf: "2024-01-01") { focalAgency { name ended }
                    targets(first: 1) { nodes { plan { focalAgency { name ended } } } } } }""");
        answer.path("plan.focalAgency.ended").entity(Boolean.class).isEqualTo(false);
        answer.path("plan.targets.nodes[0].plan.focalAgency.ended")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    private static List<String> strings(Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    private static int number(Response answer, String path) {
        return answer.path(path).entity(Integer.class).get();
    }

    private static int sum(Response answer, String path) {
        return answer.path(path).entityList(Integer.class).get().stream()
                .mapToInt(count -> count)
                .sum();
    }
}
