/**
 * Who answers for a target: what the plan states, what its editor infers until somebody confirms or rejects it, one by one or many at once, and what
 * the focal agency assigns and ends by an act; who holds it after a reorganisation, who answers for the same quantity, and which targets nobody has
 * to report on, since an inference binds nobody. What was decided while a cycle runs can join it and leave it again, and what was decided by mistake
 * can be taken back while nothing rests on it. Who bears a duty is told in {@code duty}.
 */
@ApplicationModule(
        allowedDependencies = {"agency", "cycle", "database", "duty", "graph", "mutation", "rights", "target"})
@NullMarked
package greenplan.backend.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
