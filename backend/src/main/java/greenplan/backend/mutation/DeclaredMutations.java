package greenplan.backend.mutation;

import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Proof;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** What the controllers declare of their mutations: the right, and what comes of it. */
@Component
class DeclaredMutations {

    private final Map<String, Declared> all = new HashMap<>();

    DeclaredMutations(ApplicationContext context) {
        for (String controller : context.getBeanNamesForAnnotation(Controller.class)) {
            Class<?> type = Objects.requireNonNull(context.getType(controller, false));
            MethodIntrospector.MetadataLookup<MutationMapping> mapped =
                    method -> AnnotatedElementUtils.findMergedAnnotation(method, MutationMapping.class);
            MethodIntrospector.selectMethods(type, mapped)
                    .keySet()
                    .forEach(method -> all.put(method.getName(), Declared.of(method)));
        }
    }

    /**
     * A mutation.
     *
     * @param checksFirst its controller returns {@link Work} and is called before the transaction
     * @param result type of the result
     */
    record Declared(Needs needs, boolean checksFirst, Type result) {

        private static Declared of(Method method) {
            Needs needs = method.getAnnotation(Needs.class);
            if (needs == null) {
                throw new IllegalStateException("The mutation " + method.getName() + " declares no @Needs");
            }
            ResolvableType type = ResolvableType.forMethodReturnType(method);
            boolean checksFirst = type.resolve() == Work.class;
            return new Declared(needs, checksFirst, (checksFirst ? type.getGeneric(0) : type).getType());
        }
    }

    /** The mutation of that name, which every field of the type Mutation has. */
    Declared of(String mutation) {
        return Objects.requireNonNull(all.get(mutation), mutation);
    }

    /** Those for callers who cannot be signed in. */
    Set<String> open() {
        return all.entrySet().stream()
                .filter(mutation -> mutation.getValue().needs().proof() == Proof.NONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every mutation by its name. */
    Map<String, Declared> all() {
        return Map.copyOf(all);
    }
}
