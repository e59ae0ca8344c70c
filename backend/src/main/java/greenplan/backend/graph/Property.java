package greenplan.backend.graph;

import static java.lang.invoke.MethodType.methodType;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import greenplan.backend.unit.Units;
import greenplan.schema.Language;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a property of an object, a {@link Text} and a unit in the language that the field is asked in. It computes nothing, and says so:
 * neither context nor arguments are prepared for it, of which an answer has thousands.
 */
record Property(String name, PropertyDataFetcher<@Nullable Object> value)
        implements LightDataFetcher<@Nullable Object> {

    /** What a record tells by methods without arguments, by their names, found once a class: looking for one takes longer than calling it. */
    private static final ClassValue<Map<String, MethodHandle>> TOLD = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            var told = new HashMap<String, MethodHandle>();
            if (type.isRecord()) {
                for (Method method : type.getDeclaredMethods()) {
                    if (method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers())) {
                        method.setAccessible(true);
                        told.put(method.getName(), handle(method));
                    }
                }
            }
            return told;
        }

        private static MethodHandle handle(Method method) {
            try {
                return MethodHandles.lookup().unreflect(method).asType(methodType(Object.class, Object.class));
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException("A property cannot be read: " + method, closed);
            }
        }
    };

    /** Every field of this name tells a unit. */
    private static final String UNIT = "unit";

    static Property of(String name) {
        return new Property(name, PropertyDataFetcher.fetching(name));
    }

    @Override
    public @Nullable Object get(GraphQLFieldDefinition field, Object of, Supplier<DataFetchingEnvironment> asked)
            throws Exception {
        return in(value.get(field, of, asked), () -> language(asked.get().getArgument("language")));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment asked) throws Exception {
        return get(asked.getFieldDefinition(), Objects.requireNonNull(asked.getSource()), () -> asked);
    }

    /** The same where only the language is known in which it is asked. */
    @Nullable
    Object of(Object of, GraphQLFieldDefinition field, Supplier<Language> language) throws Exception {
        var told = TOLD.get(of.getClass()).get(name);
        if (told != null) {
            return in(read(told, of), language);
        }
        return in(
                value.get(field, of, () -> {
                    throw new IllegalStateException("A property depends on its object alone: " + name);
                }),
                language);
    }

    private static @Nullable Object read(MethodHandle told, Object of) throws Exception {
        try {
            return (Object) told.invokeExact(of);
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object in(@Nullable Object value, Supplier<Language> language) {
        return switch (value) {
            case Text text -> text.in(language.get());
            case String unit when name.equals(UNIT) -> Units.in(unit, language.get());
            case null -> null;
            case Object other -> other;
        };
    }

    /** The language that an argument names; Vietnamese when it names none. */
    static Language language(@Nullable Object argument) {
        return Language.valueOf(Objects.requireNonNullElse((String) argument, "VI"));
    }
}
