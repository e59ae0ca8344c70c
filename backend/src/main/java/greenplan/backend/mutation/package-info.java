/**
 * The one door for a write: anonymous callers are refused before anything is looked at, a call that is repeated with its
 * {@code clientMutationId} is answered once more instead of being done twice, everything that is wrong with an input is told at once
 * ({@link greenplan.backend.mutation.Problems}), and whoever comes second is shown what is stored ({@link greenplan.backend.mutation.Conflict}).
 */
@ApplicationModule(allowedDependencies = {"graph", "rights"})
@NullMarked
package greenplan.backend.mutation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
