package greenplan.backend.graph;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class DocumentsTests {

    private static final String QUESTION = "query Kept($code: String!) { plan(code: $code) { keptOnce: code } }";

    @Autowired
    private Graph graph;

    @Test
    void aDocumentIsReadOnceWhateverItsVariables() {
        assertThat(graph.readingsOf(() -> ask("lao-cai-2021-2030"))).isEqualTo(1);
        assertThat(graph.readingsOf(() -> ask("lai-chau-2012"))).isZero();
    }

    @Test
    void aDocumentThatIsRefusedIsNotKept() {
        String wrong = "{ plan(code: \"lao-cai-2021-2030\") { thereIsNoSuchField } }";
        assertThat(graph.readingsOf(() -> refused(wrong, null))).isEqualTo(1);
        assertThat(graph.readingsOf(() -> refused(wrong, null))).isEqualTo(1);
    }

    @Test
    void aKeptDocumentIsRefusedUnderANameThatItLacks() {
        String two = "query First { indicators(first: 1) { totalCount } } query Second { provinces { code } }";
        graph.tester().document(two).operationName("First").execute().errors().verify();
        refused(two, "Third");
    }

    private void ask(String plan) {
        graph.tester()
                .document(QUESTION)
                .variable("code", plan)
                .execute()
                .path("plan.keptOnce")
                .entity(String.class)
                .isEqualTo(plan);
    }

    private void refused(String document, String name) {
        graph.tester()
                .document(document)
                .operationName(name)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
    }
}
