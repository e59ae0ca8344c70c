package greenplan.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a document brings: fields by the name under which they come, with their own. */
final class SelectedShape {

    private final Document document;

    SelectedShape(Document document) {
        this.document = document;
    }

    /** Sentences on what a record takes and the document does not bring, and the other way round. */
    List<String> compare(Class<?> shape, boolean payload) {
        OperationDefinition operation =
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        Map<String, List<SelectionSet>> root = fields(List.of(operation.getSelectionSet()));
        if (payload) {
            root = fields(root.values().iterator().next());
        }
        var differences = new ArrayList<String>();
        compare("", shape, root, differences);
        return differences;
    }

    private void compare(
            String path, Class<?> shape, Map<String, List<SelectionSet>> brought, List<String> differences) {
        var unread = new TreeSet<>(brought.keySet());
        unread.remove("__typename");
        for (var component : shape.getRecordComponents()) {
            String name = name(component);
            String place = path + "/" + name;
            if (!brought.containsKey(name)) {
                // A record that serves several documents may find nothing where it says so.
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    differences.add(place + " is taken but not asked for");
                }
                continue;
            }
            unread.remove(name);
            Class<?> inner = inner(component.getGenericType());
            Map<String, List<SelectionSet>> below = fields(brought.get(name));
            if (inner.isRecord() && !below.isEmpty()) {
                compare(place, inner, below, differences);
            }
        }
        unread.forEach(rest -> differences.add(path + "/" + rest + " is asked for but not taken"));
    }

    private Map<String, List<SelectionSet>> fields(List<SelectionSet> selections) {
        var found = new LinkedHashMap<String, List<SelectionSet>>();
        selections.forEach(selection -> gather(selection, found));
        return found;
    }

    private void gather(SelectionSet selection, Map<String, List<SelectionSet>> found) {
        for (var each : selection.getSelections()) {
            switch (each) {
                case Field field -> {
                    var below = found.computeIfAbsent(field.getResultKey(), name -> new ArrayList<>());
                    if (field.getSelectionSet() != null) {
                        below.add(field.getSelectionSet());
                    }
                }
                case InlineFragment inline -> gather(inline.getSelectionSet(), found);
                case FragmentSpread spread -> gather(fragment(spread.getName()).getSelectionSet(), found);
                default -> throw new IllegalStateException("Unknown selection " + each);
            }
        }
    }

    private FragmentDefinition fragment(String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(RecordComponent component) {
        var other = component.getAccessor().getAnnotation(JsonProperty.class);
        return other == null ? component.getName() : other.value();
    }

    /** The type itself, or what a list or an optional holds. */
    private static Class<?> inner(Type type) {
        return switch (type) {
            case ParameterizedType generic -> inner(generic.getActualTypeArguments()[0]);
            case Class<?> plain -> plain;
            default -> Object.class;
        };
    }
}
