package greenplan.backend.graph;

import static graphql.execution.FieldCollectorParameters.newParameters;
import static java.util.Objects.requireNonNull;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.MergedField;
import graphql.language.DirectivesContainer;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The {@link Teller}s of one document: one for each place where objects of a type are asked for, made when the first of them is told. */
final class Tellers {

    private static final FieldCollector FIELDS = new FieldCollector();

    private record Place(MergedField field, GraphQLObjectType type) {}

    private final Map<Place, Optional<Teller>> made = new ConcurrentHashMap<>();

    /** Those of the document that is being answered. */
    static Tellers of(ExecutionContext answer) {
        return answer.getGraphQLContext().computeIfAbsent(Tellers.class, unused -> new Tellers());
    }

    /** The teller of what a field brings; null where conditions such as {@code @include} decide anew each time what is asked. */
    @Nullable
    Teller at(MergedField field, GraphQLObjectType type, ExecutionContext answer) {
        var place = new Place(field, type);
        var known = made.get(place);
        if (known == null) {
            known = make(field, type, answer);
            made.put(place, known);
        }
        return known.orElse(null);
    }

    private Optional<Teller> make(MergedField field, GraphQLObjectType type, ExecutionContext answer) {
        if (field.getFields().stream().anyMatch(each -> isConditional(each.getSelectionSet(), answer))) {
            return Optional.empty();
        }
        var asked = FIELDS.collectFields(
                newParameters()
                        .schema(answer.getGraphQLSchema())
                        .objectType(type)
                        .fragments(answer.getFragmentsByName())
                        .variables(Map.of())
                        .graphQLContext(answer.getGraphQLContext())
                        .build(),
                field,
                false);
        return Optional.of(new Teller(
                type,
                asked,
                answer.getGraphQLSchema().getCodeRegistry(),
                (inside, inner) -> at(inside, inner, answer)));
    }

    private static boolean isConditional(@Nullable SelectionSet set, ExecutionContext answer) {
        return set != null && set.getSelections().stream().anyMatch(selection -> isConditional(selection, answer));
    }

    private static boolean isConditional(Selection<?> selection, ExecutionContext answer) {
        boolean itself = selection instanceof DirectivesContainer<?> it
                && !it.getDirectives().isEmpty();
        return itself
                || switch (selection) {
                    case InlineFragment inline -> isConditional(inline.getSelectionSet(), answer);
                    case FragmentSpread spread -> {
                        FragmentDefinition named =
                                requireNonNull(answer.getFragmentsByName().get(spread.getName()));
                        yield !named.getDirectives().isEmpty() || isConditional(named.getSelectionSet(), answer);
                    }
                    default -> false;
                };
    }
}
