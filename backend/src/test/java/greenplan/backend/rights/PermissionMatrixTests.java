package greenplan.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import greenplan.backend.account.StaffApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** {@code docs/permissions.md} says the truth about every mutation, role by role, at home and abroad. */
class PermissionMatrixTests extends StaffApi {

    private static final PermissionMatrix MATRIX = PermissionMatrix.read();

    private static final Map<String, Function<MutationHome, Map<String, ?>>> INPUTS = inputs();

    /** What is refused changes nothing: one token does for all that a role is refused, and one input for all who are refused it. */
    private final Map<String, String> refused = new HashMap<>();

    private final Map<String, Map<String, ?>> inputsRefused = new HashMap<>();

    @Autowired
    GraphQlSource source;

    /** What each mutation is called with, on something that lies in a place. Features add theirs to one of these. */
    private static Map<String, Function<MutationHome, Map<String, ?>>> inputs() {
        var inputs = new HashMap<>(AccountInputs.of());
        inputs.putAll(ReportInputs.of());
        inputs.putAll(PlanInputs.of());
        return inputs;
    }

    @Test
    void everyMutationOfTheSchemaIsInTheMatrixAndInThisTest() {
        GraphQLSchema schema = source.schema();
        List<String> mutations = Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
        assertThat(MATRIX.rows().keySet()).containsExactlyInAnyOrderElementsOf(mutations);
        assertThat(INPUTS.keySet()).containsExactlyInAnyOrderElementsOf(mutations);
    }

    @TestFactory
    List<DynamicTest> everyRoleIsLetInOrRefusedAsTheMatrixSays() {
        MutationHome here = MutationHome.in(this);
        MutationHome abroad = MutationHome.in(this);
        var tests = new ArrayList<DynamicTest>();
        MATRIX.rows()
                .forEach((mutation, row) -> row.forEach((who, says) -> {
                    tests.add(DynamicTest.dynamicTest(
                            mutation + " at home as " + who + ": " + says,
                            () -> call(mutation, who, here, here, !says.equals("no"))));
                    boolean abroadToo = says.equals("yes") || says.equals("everywhere");
                    tests.add(DynamicTest.dynamicTest(
                            mutation + " abroad as " + who + ": " + (abroadToo ? says : "no"),
                            () -> call(mutation, who, here, abroad, abroadToo)));
                }));
        return tests;
    }

    private void call(String mutation, String who, MutationHome home, MutationHome place, boolean allowed) {
        String token = who.equals("anonymous")
                ? null
                : allowed
                        ? token(personAs(Role.valueOf(who), home))
                        : refused.computeIfAbsent(who, role -> token(personAs(Role.valueOf(role), home)));
        Map<String, ?> input = allowed
                ? INPUTS.get(mutation).apply(place)
                : inputsRefused.computeIfAbsent(
                        mutation + place.agency().code(),
                        key -> INPUTS.get(mutation).apply(place));
        JsonNode answer = mutate(token, mutation, input, "clientMutationId");
        if (allowed) {
            JsonNode code = answer.at("/errors/0/extensions/code");
            assertThat(code.asString("")).as("%s", answer).isIn("", "NOT_FOUND");
            return;
        }
        assertThat(answer.at("/data/" + mutation).isObject()).as("%s", answer).isFalse();
        assertThat(answer.at("/errors/0/extensions/code").asString(""))
                .isEqualTo(token == null ? "UNAUTHORIZED" : "FORBIDDEN");
        if (token != null) {
            assertThat(answer.at("/errors/0/extensions/right").asString("")).isNotBlank();
            assertThat(answer.at("/errors/0/extensions/holders").isEmpty()).isFalse();
        }
    }

    private Person personAs(Role role, MutationHome home) {
        if (role.isForAnAgency()) {
            return person(role, home.agency());
        }
        return person(role, role.takesAProvince() ? home.province() : new Place.Everywhere());
    }
}
