package greenplan.backend.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class ResponsibilityTests {

    private static final String TARGETS = """
            { plan(code: "lao-cai-2021-2030", asOf: "2026-06-01") { targets(first: %d) { nodes {
                code responsible { agency { code name } modality basis duty { code } note now { agency { code } from note } } duties { code } } } } }""";

    @Autowired
    private Graph graph;

    @Test
    void aTargetThatNobodyAnswersForHasNoResponsible() {
        graph.ask("{ target(plan: \"lao-cai-2021-2030\", code: \"II.2.d-2030-1\") { responsible { basis } } }")
                .path("target.responsible")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void anInferenceNamesItsDutyAndSaysThatItIsOne() {
        var answer = graph.ask("""
                { target(plan: "lao-cai-2021-2030", code: "II.2.a-2030-2") {
                    responsible { agency { code } modality basis duty { code plan { code } } note } duties { code } } }""");
        answer.path("target.responsible[0]").matchesJson("""
                { "agency": { "code": "lao-cai/so-xay-dung" }, "modality": "LEAD", "basis": "INFERRED",
                  "duty": { "code": "V.6(1)", "plan": { "code": "lao-cai-2021-2030" } } }""");
        answer.path("target.duties[*].code").entityList(String.class).containsExactly("V.6(1)");
    }

    @Test
    void anAgencyHasTheTargetsThatNameIt() {
        var answer = graph.ask("""
                { agency(code: "lao-cai/so-xay-dung") { targets(first: 100) { totalCount nodes { code responsible { agency { code } } } } } }""");
        var codes = answer.path("agency.targets.nodes[*].code")
                .entityList(String.class)
                .get();
        assertThat(codes).contains("II.2.a-2030-2").doesNotHaveDuplicates();
        answer.path("agency.targets.totalCount").entity(Integer.class).isEqualTo(codes.size());
        answer.path("agency.targets.nodes[?(@.code == 'II.2.a-2030-2')].responsible[*].agency.code")
                .entityList(String.class)
                .contains("lao-cai/so-xay-dung");
    }

    @Test
    void aSuccessorHasTheTargetsOfTheDutiesThatItHolds() {
        String targets =
                "{ agency(code: \"lao-cai/%s\", asOf: \"%s\") { targets(first: 100) { totalCount nodes { code } } } }";
        assertThat(targets(targets.formatted("so-nong-nghiep-va-moi-truong", "2024-01-01")))
                .isEmpty();
        var held = targets(targets.formatted("so-nong-nghiep-va-moi-truong", "2026-06-01"));
        assertThat(held).contains("II.2.b-2030-4").doesNotHaveDuplicates();
        var before = targets(targets.formatted("so-nong-nghiep-va-phat-trien-nong-thon", "2024-01-01"));
        assertThat(before)
                .contains("II.2.b-2030-4")
                .isEqualTo(targets(targets.formatted("so-nong-nghiep-va-phat-trien-nong-thon", "2026-06-01")));
    }

    @Test
    void aResponsibilitySaysWhoHoldsItNow() {
        String document = """
                { plan(code: "lao-cai-2021-2030", asOf: "%s") { targets(first: 100) { nodes {
                    code responsible { agency { code ended } now { agency { code } from } } } } } }""";
        graph.ask(document.formatted("2025-02-27"))
                .path("plan.targets.nodes[*].responsible[*].now[*]")
                .entityList(Object.class)
                .hasSize(0);
        var after = graph.ask(document.formatted("2026-06-01"));
        after.path("plan.targets.nodes[?(@.code == 'II.2.b-2030-4')].responsible[*].now[*].agency.code")
                .entityList(String.class)
                .contains("lao-cai/so-nong-nghiep-va-moi-truong");
        after.path("plan.targets.nodes[?(@.code == 'II.2.b-2030-4')].responsible[*].now[*].from")
                .entityList(String.class)
                .contains("2025-02-28");
    }

    @Test
    void statementsDoNotDependOnTheNumberOfTargets() {
        int few = graph.statementsOf(() -> graph.ask(TARGETS.formatted(5)));
        int many = graph.statementsOf(() -> graph.ask(TARGETS.formatted(100)));
        assertThat(many).isEqualTo(few).isBetween(4, 7);
    }

    private java.util.List<String> targets(String document) {
        var answer = graph.ask(document);
        var codes = answer.path("agency.targets.nodes[*].code")
                .entityList(String.class)
                .get();
        answer.path("agency.targets.totalCount").entity(Integer.class).isEqualTo(codes.size());
        return codes;
    }
}
