/**
 * Who answers for a target: what the plan states, what its editor infers until somebody confirms or rejects it, and what the focal agency
 * assigns and ends by an act.
 */
@ApplicationModule(
        allowedDependencies = {"agency", "cycle", "database", "duty", "graph", "mutation", "rights", "target"})
@NullMarked
package greenplan.backend.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
