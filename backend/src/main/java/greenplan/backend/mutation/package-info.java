/**
 * The one door for a write. Anonymous callers are refused before anything is looked at, and what was typed is cleaned. Then
 * {@link greenplan.backend.mutation.MutationDoor} asks for the right that the controller declares ({@link greenplan.backend.rights.Needs}), runs it
 * in one transaction, after checks that must come before it ({@link greenplan.backend.mutation.Work}), and answers a call that is repeated with its
 * {@code clientMutationId} within a week once more instead of doing it twice.
 *
 * <p>Everything that is wrong with an input is told at once ({@link greenplan.backend.mutation.Problems}); whoever comes second is shown what is
 * stored, and who was first ({@link greenplan.backend.mutation.Conflict}). Either way nothing was done.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "rights"})
@NullMarked
package greenplan.backend.mutation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
