/**
 * Who answers for a target: what the plan states, what its editor infers until somebody confirms or rejects it, and what the focal agency
 * assigns and ends by an act.
 */
@NullMarked
package greenplan.backend.responsibility;

import org.jspecify.annotations.NullMarked;
