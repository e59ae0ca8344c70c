/**
 * Targets: what a plan promises, with a value and a time; what is known of them, what changed about them lately, and what is counted
 * of targets, duties and notes and said of promises that fell due, for the overview of a plan,
 * kept for each day. How far a target has got is judged in {@code method}.
 */
@ApplicationModule(
        allowedDependencies = {"database", "graph", "indicator", "method", "note", "plan", "province", "start"})
@NullMarked
package greenplan.backend.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
