package greenplan.backend.graph;

import static java.util.Objects.requireNonNull;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document asks of an object, so that a statement can bring it along. Fragments are followed; conditions such as {@code @include}
 * are not looked at. Nothing depends on it but the number and the size of statements: what was not brought is fetched when it is told.
 */
public final class Asked {

    private static final Asked NOTHING = new Asked(List.of(), Map.of());

    private final List<SelectionSet> sets;
    private final Map<String, FragmentDefinition> fragments;

    private Asked(List<SelectionSet> sets, Map<String, FragmentDefinition> fragments) {
        this.sets = sets;
        this.fragments = fragments;
    }

    /** What is asked of the object, or of each of the objects, that a field tells. */
    public static Asked of(DataFetchingEnvironment field) {
        return new Asked(sets(field.getMergedField().getFields().stream()), field.getFragmentsByName());
    }

    /** What is asked of the object that has a field, that field included. */
    public static Asked beside(DataFetchingEnvironment field) {
        var parent = field.getExecutionStepInfo().getParent();
        var fields = parent == null ? null : parent.getField();
        return fields == null ? NOTHING : new Asked(sets(fields.getFields().stream()), field.getFragmentsByName());
    }

    /** What is asked of each object on the page that a field tells. */
    public static Asked ofPage(DataFetchingEnvironment field) {
        Asked page = of(field);
        return new Asked(
                Stream.of(page.in("nodes"), page.in("edges").in("node"))
                        .flatMap(asked -> asked.sets.stream())
                        .toList(),
                page.fragments);
    }

    /** A name for the place in the document where this is asked, the same for all objects of which it is asked there. */
    String place(DataFetchingEnvironment field) {
        return field.getGraphQlContext()
                .computeIfAbsent(Places.class, unused -> new Places())
                .of(sets);
    }

    /** Parts of a document are the same where they are one and the same. */
    private static final class Places {

        private final Map<List<SelectionSet>, String> known = new ConcurrentHashMap<>();
        private final AtomicInteger next = new AtomicInteger();

        String of(List<SelectionSet> sets) {
            return known.computeIfAbsent(sets, unused -> "at " + next.incrementAndGet());
        }
    }

    /** Where nobody asks by a document. */
    public static Asked nothing() {
        return NOTHING;
    }

    /** A part of an object that its statement brings where one of the fields that need it is asked for. */
    public interface Part {

        /** Names of these fields; {@code observations.use} is a field of what a field tells. */
        List<String> fields();
    }

    /**
     * The parts that are asked for.
     *
     * @param whole what whoever asks by no document gets
     */
    public <P extends Enum<P> & Part> Set<P> parts(Class<P> all, Set<P> whole) {
        if (this == NOTHING) {
            return whole;
        }
        var parts = EnumSet.noneOf(all);
        for (P part : all.getEnumConstants()) {
            if (part.fields().stream().anyMatch(this::leadsTo)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private boolean leadsTo(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? has(path) : in(path.substring(0, dot)).leadsTo(path.substring(dot + 1));
    }

    /** Whether a field is asked for, by whatever name. */
    public boolean has(String field) {
        return fields().anyMatch(asked -> asked.getName().equals(field));
    }

    /** What is asked of the object that a field tells. */
    public Asked in(String field) {
        return new Asked(sets(fields().filter(asked -> asked.getName().equals(field))), fragments);
    }

    private Stream<Field> fields() {
        return sets.stream().flatMap(this::fields);
    }

    private Stream<Field> fields(SelectionSet set) {
        return set.getSelections().stream().flatMap(selection -> switch (selection) {
            case Field field -> Stream.of(field);
            case InlineFragment inline -> fields(inline.getSelectionSet());
            case FragmentSpread spread ->
                fields(requireNonNull(fragments.get(spread.getName())).getSelectionSet());
            default -> Stream.empty();
        });
    }

    private static List<SelectionSet> sets(Stream<Field> fields) {
        return fields.<@Nullable SelectionSet>map(Field::getSelectionSet)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
