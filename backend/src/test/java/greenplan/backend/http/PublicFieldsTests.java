package greenplan.backend.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLNamedSchemaElement;
import greenplan.backend.SharedApi;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@SharedApi
class PublicFieldsTests {

    /** What is not kept, and why. */
    private static final Set<String> NEVER = Set.of(
            "workspace", // is somebody's own
            "recordHead"); // changes with each draft

    @Autowired
    private GraphQlSource graph;

    @Test
    void eachFieldOfTheRootIsEitherKeptOrNot() {
        var all = new TreeSet<>(PublicFields.ROOTS);
        assertThat(all).doesNotContainAnyElementsOf(NEVER);
        all.addAll(NEVER);
        assertThat(graph.schema().getQueryType().getFieldDefinitions())
                .extracting(GraphQLNamedSchemaElement::getName)
                .containsExactlyInAnyOrderElementsOf(all);
    }
}
