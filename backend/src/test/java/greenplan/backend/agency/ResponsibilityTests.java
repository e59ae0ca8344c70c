package greenplan.backend.agency;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.TestBackend;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = TestBackend.class)
class ResponsibilityTests {

    private static final String TARGETS = """
            { plan(code: "lao-cai-2021-2030", asOf: "2026-06-01") { targets(first: %d) { nodes {
                code responsible { agency { code name } modality basis duty { code } note } duties { code } } } } }""";

    @Autowired
    private Graph graph;

    @Test
    void aTargetThatNobodyAnswersForHasNoResponsible() {
        graph.ask("{ target(plan: \"lao-cai-2021-2030\", code: \"II.2.a-2030-1\") { responsible { basis } } }")
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
        answer.path("agency.targets.nodes[0].responsible[*].agency.code")
                .entityList(String.class)
                .contains("lao-cai/so-xay-dung");
    }

    @Test
    void statementsDoNotDependOnTheNumberOfTargets() {
        int few = graph.statementsOf(() -> graph.ask(TARGETS.formatted(5)));
        int many = graph.statementsOf(() -> graph.ask(TARGETS.formatted(100)));
        assertThat(many).isEqualTo(few).isBetween(4, 6);
    }
}
