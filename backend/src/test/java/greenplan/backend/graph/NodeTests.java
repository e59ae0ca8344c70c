package greenplan.backend.graph;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class NodeTests {

    @Autowired
    private Graph graph;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Province | { province(code: \"lao-cai\") { id } } | province.id",
                "Plan | { plan(code: \"lai-chau-2012\") { id } } | plan.id",
                "Clause | { plan(code: \"lao-cai-2021-2030\") { clauses(path: \"V.17(2)\") { id } } } | plan.clauses[0].id",
                "Note | { plan(code: \"lao-cai-2021-2030\") { notes(first: 1) { nodes { id } } } } | plan.notes.nodes[0].id",
                "Target | { target(plan: \"lao-cai-2021-2030\", code: \"II.2.b-2030-4\") { id } } | target.id",
                "Duty | { plan(code: \"lai-chau-2012\") { duties(first: 1) { nodes { id } } } } | plan.duties.nodes[0].id",
                "Agency | { agency(code: \"lao-cai/so-tai-chinh\") { id } } | agency.id",
                "Indicator | { indicator(code: \"forest-cover\") { id } } | indicator.id",
                "Observation | { indicator(code: \"forest-cover\") { observations(first: 1) { nodes { id } } } }"
                        + " | indicator.observations.nodes[0].id"
            })
    void whatHasAnIdIsFoundByIt(String type, String document, String path) {
        String id = graph.ask(document).path(path).entity(String.class).get();
        var answer = graph.ask("{ node(id: \"%s\") { __typename id } }".formatted(id));
        answer.path("node.__typename").entity(String.class).isEqualTo(type);
        answer.path("node.id").entity(String.class).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "đ", "QWdlbmN5", "Query:x", "UXVlcnk6eA", "zz"})
    void aMalformedIdIsOfNothing(String id) {
        code(id, "NOT_FOUND");
    }

    @Test
    void anIdOfNothingIsNotFound() {
        for (String type : new String[] {
            "Province", "Plan", "Clause", "Note", "Target", "Duty", "Agency", "Indicator", "Observation"
        }) {
            code(NodeId.of(type, "khong-co"), "NOT_FOUND");
            code(NodeId.of(type, "khong-co/1"), "NOT_FOUND");
        }
    }

    private void code(String id, String code) {
        graph.tester()
                .document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }
}
