package greenplan.backend.graph;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts under how many names the same field is asked for in one place, fragments included. */
final class Aliases {

    private final Map<String, FragmentDefinition> fragments;
    private final int most;

    private Aliases(Map<String, FragmentDefinition> fragments, int most) {
        this.fragments = fragments;
        this.most = most;
    }

    /** The name of a field that is asked for under too many names, or null. */
    static @Nullable String tooMany(Document document, int most) {
        var fragments = new HashMap<String, FragmentDefinition>();
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
        var aliases = new Aliases(fragments, most);
        for (var definition : document.getDefinitions()) {
            var set = switch (definition) {
                case OperationDefinition operation -> operation.getSelectionSet();
                case FragmentDefinition fragment -> fragment.getSelectionSet();
                default -> null;
            };
            String found = aliases.check(set);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String check(@Nullable SelectionSet set) {
        if (set == null) {
            return null;
        }
        var names = new HashMap<String, Set<String>>();
        collect(set, names, new HashSet<>());
        for (var field : names.entrySet()) {
            if (field.getValue().size() > most) {
                return field.getKey();
            }
        }
        for (var selection : set.getSelections()) {
            String found = switch (selection) {
                case Field field -> check(field.getSelectionSet());
                case InlineFragment inline -> check(inline.getSelectionSet());
                default -> null;
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void collect(SelectionSet set, Map<String, Set<String>> names, Set<String> visited) {
        for (var selection : set.getSelections()) {
            switch (selection) {
                case Field field ->
                    names.computeIfAbsent(field.getName(), name -> new HashSet<>())
                            .add(field.getResultKey());
                case InlineFragment inline -> collect(inline.getSelectionSet(), names, visited);
                case FragmentSpread spread -> {
                    var fragment = fragments.get(spread.getName());
                    if (fragment != null && visited.add(spread.getName())) {
                        collect(fragment.getSelectionSet(), names, visited);
                    }
                }
                default -> {}
            }
        }
    }
}
