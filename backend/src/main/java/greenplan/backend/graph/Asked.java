package greenplan.backend.graph;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document asks of an object, so that a statement can bring it along. Fragments are followed; conditions such as {@code @include}
 * are not looked at. Nothing depends on it but the number and the size of statements: what was not brought is fetched when it is told.
 */
public final class Asked {

    /** Parts that are asked for at a place of a document; the documents themselves are kept, too ({@link Documents}). */
    private record Place(List<SelectionSet> sets, Class<?> all) {}

    private static final Cache<Place, Set<?>> FOUND =
            Caffeine.newBuilder().maximumSize(2_000).build();

    /** What is asked of objects, by the fields that tell them, or tell pages of them. */
    private static final Cache<List<Field>, Asked> OF =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private static final Cache<List<Field>, Asked> OF_PAGES =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private static final Asked NOTHING = new Asked(List.of(), Map.of());

    private final List<SelectionSet> sets;
    private final Map<String, FragmentDefinition> fragments;

    private Asked(List<SelectionSet> sets, Map<String, FragmentDefinition> fragments) {
        this.sets = sets;
        this.fragments = fragments;
    }

    /** What is asked of the object, or of each of the objects, that a field tells. */
    public static Asked of(DataFetchingEnvironment field) {
        return OF.get(
                field.getMergedField().getFields(),
                fields -> new Asked(sets(fields.stream()), field.getFragmentsByName()));
    }

    /** What is asked of the object that has a field, that field included. */
    public static Asked beside(DataFetchingEnvironment field) {
        var parent = field.getExecutionStepInfo().getParent();
        var fields = parent == null ? null : parent.getField();
        return fields == null ? NOTHING : new Asked(sets(fields.getFields().stream()), field.getFragmentsByName());
    }

    /** What is asked of each object on the page that a field tells. */
    public static Asked ofPage(DataFetchingEnvironment field) {
        return OF_PAGES.get(
                field.getMergedField().getFields(), unused -> of(field).onPages());
    }

    private Asked onPages() {
        return new Asked(
                Stream.of(in("nodes"), in("edges").in("node"))
                        .flatMap(asked -> asked.sets.stream())
                        .toList(),
                fragments);
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

        /** Whether one of them is asked for. */
        default boolean isAsked(Asked asked) {
            return fields().stream().anyMatch(asked::leadsTo);
        }
    }

    /**
     * The parts that are asked for.
     *
     * @param whole what whoever asks by no document gets
     */
    @SuppressWarnings("unchecked") // of a class of parts these are kept
    public <P extends Enum<P> & Part> Set<P> parts(Class<P> all, Set<P> whole) {
        return this == NOTHING ? whole : (Set<P>) FOUND.get(new Place(sets, all), place -> find(all));
    }

    private <P extends Enum<P> & Part> Set<P> find(Class<P> all) {
        var parts = EnumSet.noneOf(all);
        for (P part : all.getEnumConstants()) {
            if (part.isAsked(this)) {
                parts.add(part);
            }
        }
        return Collections.unmodifiableSet(parts);
    }

    private boolean leadsTo(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? has(path) : in(path.substring(0, dot)).leadsTo(path.substring(dot + 1));
    }

    /**
     * A part that is told was read: what was not is never taken for something that is not there.
     *
     * @param part null when it was not read
     * @param id names the object
     */
    public static <T> T read(@Nullable T part, Supplier<String> id) {
        if (part == null) {
            throw new IllegalStateException("A part of %s is told that was not read".formatted(id.get()));
        }
        return part;
    }

    /** Whether a field is asked for, by whatever name. */
    public boolean has(String field) {
        return fields().anyMatch(asked -> asked.getName().equals(field));
    }

    /**
     * Whether a field is asked for without arguments, and nothing of what it tells but some of these.
     *
     * @param paths names of fields; {@code source.title} is a field of what a field tells
     */
    public boolean isAskedFor(String field, Set<String> paths) {
        var all = fields().filter(asked -> asked.getName().equals(field)).toList();
        return !all.isEmpty()
                && all.stream().allMatch(asked -> asked.getArguments().isEmpty())
                && in(field).staysWithin("", paths);
    }

    private boolean staysWithin(String prefix, Set<String> paths) {
        return fields().allMatch(asked -> asked.getSelectionSet() == null
                ? paths.contains(prefix + asked.getName())
                : in(asked.getName()).staysWithin(prefix + asked.getName() + ".", paths));
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
