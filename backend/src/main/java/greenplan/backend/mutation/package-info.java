/**
 * The one door for a write. Anonymous callers are refused before anything is looked at. Then {@link greenplan.backend.mutation.MutationDoor} asks for
 * the right that the controller declares ({@link greenplan.backend.rights.Needs}), runs it in one transaction, and answers a call that is repeated with
 * its {@code clientMutationId} once more instead of doing it twice.
 *
 * <p>A controller takes the caller from the context and the whole input, and returns the result, or {@link greenplan.backend.mutation.Work} when checks
 * must come before the transaction. Whoever finds something wrong ends it: everything that is wrong with an input is told at once
 * ({@link greenplan.backend.mutation.Problems#refuse}), and whoever comes second is shown what is stored
 * ({@link greenplan.backend.mutation.Conflict#over}). Either way nothing was done. The answer is a {@link greenplan.backend.mutation.Payload}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "rights"})
@NullMarked
package greenplan.backend.mutation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
