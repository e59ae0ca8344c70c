package greenplan.backend.graph;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.EnumValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document asks of the objects of one type, looked at once for all of them. An object tells by itself what is a {@link Property} of it and
 * what came {@link Along} with it, and so do the objects inside it. All else is left to the engine, and so is whatever is wrong with a value.
 */
final class Teller {

    /** Stands for a value that only the engine can tell, or complain of. */
    private static final Object LEFT = new Object();

    /** Makes one value of another, for instance a property of an object, with the variables of the request. */
    private interface Step {

        @Nullable
        Object of(@Nullable Object from, Map<String, Object> variables) throws Exception;
    }

    /**
     * One field that is asked for.
     *
     * @param own the value that the object has of it
     * @param shown that value as the answer has it
     */
    private record Part(MergedField asked, Step own, Step shown) {

        @Nullable
        Object of(Object object, Map<String, Object> variables) {
            try {
                var value = own.of(object, variables);
                return value == LEFT ? LEFT : shown.of(value, variables);
            } catch (Exception failed) {
                return LEFT; // The engine meets the same, and tells it with its place.
            }
        }
    }

    private final List<Part> parts;

    /** Finds who tells the objects that a field brings; null when only the engine can. */
    interface Inside {

        @Nullable
        Teller at(MergedField field, GraphQLObjectType type);
    }

    Teller(GraphQLObjectType type, MergedSelectionSet asked, GraphQLCodeRegistry fetchers, Inside inside) {
        this.parts = asked.getSubFieldsList().stream()
                .map(field -> part(type, field, fetchers, inside))
                .toList();
    }

    /**
     * The fields of an object, in the order of the document.
     *
     * @param left gets those that the object does not tell by itself; their places are kept
     */
    Map<String, @Nullable Object> tell(Object object, Map<String, Object> variables, Map<String, MergedField> left) {
        var told = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(parts.size());
        for (Part part : parts) {
            var value = part.of(object, variables);
            if (value == LEFT) {
                left.put(part.asked.getResultKey(), part.asked);
            }
            told.put(part.asked.getResultKey(), value);
        }
        return told;
    }

    /** An object that tells all of its fields; {@link #LEFT} when it does not. */
    private Object whole(Object object, Map<String, Object> variables) {
        var told = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(parts.size());
        for (Part part : parts) {
            var value = part.of(object, variables);
            if (value == LEFT) {
                return LEFT;
            }
            told.put(part.asked.getResultKey(), value);
        }
        return told;
    }

    /** Objects that tell all of their fields; null when one does not. */
    @Nullable
    List<Object> all(Iterable<?> objects, Map<String, Object> variables) {
        var all = new ArrayList<>();
        for (Object object : objects) {
            var told = object == null ? LEFT : whole(object, variables);
            if (told == LEFT) {
                return null;
            }
            all.add(told);
        }
        return all;
    }

    private static Part part(GraphQLObjectType type, MergedField asked, GraphQLCodeRegistry fetchers, Inside inside) {
        String name = asked.getName();
        if (name.equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new Part(asked, (object, variables) -> type.getName(), (shown, variables) -> shown);
        }
        var field = requireNonNull(type.getFieldDefinition(name));
        Step own = fetchers.getDataFetcher(type, field) instanceof Property property
                ? property(property, field, asked)
                : (object, variables) ->
                        object instanceof Along.Bearer parent && parent.along().has(name)
                                ? parent.along().child(name)
                                : LEFT;
        return new Part(asked, own, shown(field.getType(), asked, inside));
    }

    private static Step property(Property property, GraphQLFieldDefinition field, MergedField asked) {
        Argument language = asked.getArguments().stream()
                .filter(argument -> argument.getName().equals("language"))
                .findFirst()
                .orElse(null);
        return (object, variables) -> property.of(
                requireNonNull(object),
                field,
                () -> Property.language(
                        switch (language == null ? null : language.getValue()) {
                            case EnumValue named -> named.getName();
                            case VariableReference given -> variables.get(given.getName());
                            case null, default -> null;
                        }));
    }

    private static Step shown(GraphQLType type, MergedField asked, Inside inside) {
        return switch (type) {
            case GraphQLNonNull always -> {
                var nullable = shown(always.getWrappedType(), asked, inside);
                yield (value, variables) -> {
                    var shown = nullable.of(value, variables);
                    return shown == null ? LEFT : shown;
                };
            }
            case GraphQLList list -> list(shown(list.getWrappedType(), asked, inside));
            case GraphQLScalarType scalar ->
                unlessNull((value, variables) -> scalar.getCoercing()
                        .serialize(requireNonNull(value), GraphQLContext.getDefault(), Locale.ROOT));
            case GraphQLEnumType words ->
                unlessNull((value, variables) -> words.serialize(value, GraphQLContext.getDefault(), Locale.ROOT));
            case GraphQLObjectType inner -> {
                var teller = inside.at(asked, inner);
                yield unlessNull(
                        (value, variables) -> teller == null ? LEFT : teller.whole(requireNonNull(value), variables));
            }
            default -> (value, variables) -> LEFT; // Of what type it is the engine must find out.
        };
    }

    private static Step list(Step each) {
        return unlessNull((values, variables) -> {
            if (!(values instanceof Iterable<?> several)) {
                return LEFT;
            }
            var shown = new ArrayList<@Nullable Object>();
            for (Object value : several) {
                var one = each.of(value, variables);
                if (one == LEFT) {
                    return LEFT;
                }
                shown.add(one);
            }
            return shown;
        });
    }

    private static Step unlessNull(Step step) {
        return (value, variables) -> value == null ? null : step.of(value, variables);
    }
}
