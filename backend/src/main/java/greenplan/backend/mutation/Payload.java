package greenplan.backend.mutation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation answers. A type of the schema that ends in Payload shows it: {@code problems}, {@code conflict} and
 * {@code clientMutationId}, and the result, whole when it has one field besides and by the properties of the result when it has more.
 *
 * @param result what was done; what is stored when somebody else was first; null when nothing was done
 * @param problems what to correct; empty when it was done
 * @param conflict null unless somebody else was first
 * @param clientMutationId as given in the input
 */
public record Payload<T>(
        @Nullable T result,
        List<Problem> problems,
        @Nullable Conflict conflict,
        @Nullable String clientMutationId) {}
