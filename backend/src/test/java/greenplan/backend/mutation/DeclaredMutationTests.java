package greenplan.backend.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PermissionMatrix;
import greenplan.backend.rights.Proof;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.GraphQlSource;

class DeclaredMutationTests extends StaffApi {

    private static final Set<String> EVERY = Set.of("problems", "conflict", "clientMutationId");

    /** Fields that a controller answers. */
    private static final Set<String> READ_APART = Set.of(
            "CreateAccountPayload.firstLink",
            "BeginSecondFactorPayload.secret",
            "BeginSecondFactorPayload.uri",
            "LoadPackagePayload.findings");

    @Autowired
    DeclaredMutations declared;

    @Autowired
    GraphQlSource source;

    @Test
    void everyMutationOfTheSchemaDeclaresAPermissionOrWhyItNeedsNone() {
        List<String> mutations =
                Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList();
        assertThat(declared.all().keySet()).containsExactlyInAnyOrderElementsOf(mutations);
        declared.all()
                .forEach((mutation, each) -> assertThat(each.needs().because().isBlank())
                        .as(mutation)
                        .isEqualTo(each.needs().value().length > 0));
    }

    @Test
    void whatIsDeclaredIsWhatThePageOfPermissionsSays() {
        PermissionMatrix.read().rows().forEach((mutation, says) -> {
            Needs needs = declared.of(mutation).needs();
            assertThat(says.get("anonymous")).as(mutation).isEqualTo(needs.proof() == Proof.NONE ? "yes" : "no");
            assertThat(roles(says)).as(mutation).isEqualTo(roles(needs, says));
        });
    }

    @Test
    void everyFieldOfAPayloadIsShown() {
        Objects.requireNonNull(source.schema().getMutationType())
                .getFieldDefinitions()
                .forEach(mutation -> {
                    var payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(mutation.getType());
                    assertThat(payload.getName()).endsWith("Payload");
                    List<String> own = payload.getFieldDefinitions().stream()
                            .map(GraphQLFieldDefinition::getName)
                            .filter(field -> !EVERY.contains(field))
                            .toList();
                    Class<?> result = ResolvableType.forType(
                                    declared.of(mutation.getName()).result())
                            .toClass();
                    own.stream()
                            .filter(field -> own.size() > 1 && !READ_APART.contains(payload.getName() + "." + field))
                            .forEach(field -> assertThat(result).hasPublicMethods(field));
                });
    }

    private static Set<String> roles(Map<String, String> says) {
        return says.entrySet().stream()
                .filter(cell ->
                        !cell.getKey().equals("anonymous") && !cell.getValue().equals("no"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whoever has the permission, or everybody. */
    private static Set<String> roles(Needs needs, Map<String, String> says) {
        return needs.value().length == 0
                ? says.keySet().stream().filter(who -> !who.equals("anonymous")).collect(Collectors.toSet())
                : Arrays.stream(needs.value())
                        .map(Permission::roles)
                        .flatMap(List::stream)
                        .map(Enum::name)
                        .collect(Collectors.toSet());
    }
}
