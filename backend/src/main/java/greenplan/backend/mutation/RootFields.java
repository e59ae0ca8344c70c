package greenplan.backend.mutation;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that the mutations of a document ask for, fragments followed, valid or not. */
final class RootFields {

    private final Document document;
    private final Set<String> fields = new HashSet<>();
    private final Set<String> followed = new HashSet<>();

    private RootFields(Document document) {
        this.document = document;
    }

    /**
     * Names of the root fields of the mutation with that name, or of all mutations when none has it: one that cannot be
     * run is better judged too strictly. Empty without a mutation.
     */
    static Optional<Set<String>> ofMutations(Document document, @Nullable String operationName) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        List<OperationDefinition> chosen = operations.stream()
                .filter(operation ->
                        operationName == null || operationName.isEmpty() || operationName.equals(operation.getName()))
                .toList();
        List<OperationDefinition> mutations = (chosen.isEmpty() ? operations : chosen)
                .stream()
                        .filter(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION)
                        .toList();
        if (mutations.isEmpty()) {
            return Optional.empty();
        }
        var root = new RootFields(document);
        mutations.forEach(mutation -> root.add(mutation.getSelectionSet()));
        return Optional.of(root.fields);
    }

    private void add(@Nullable SelectionSet set) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> fields.add(field.getName());
                case InlineFragment inline -> add(inline.getSelectionSet());
                case FragmentSpread spread -> follow(spread.getName());
                default -> fields.add("?");
            }
        }
    }

    private void follow(String name) {
        if (!followed.add(name)) {
            return;
        }
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .forEach(fragment -> add(fragment.getSelectionSet()));
    }
}
