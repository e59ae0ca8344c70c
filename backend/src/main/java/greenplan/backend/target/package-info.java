/**
 * Targets: what a plan promises, with a value and a time, and in which form; on which area a target is judged, which published values are evidence
 * for it and what the verdict makes of each, and what changed lately about it and its plan, as everybody may read it. Here is also what is counted of
 * targets, duties, how far they have got, and notes for the overview of a plan, and said of promises that fell due, come next, or are judged on an area that is no more, kept
 * for each day and counted anew soon after a change. How far a target has got is judged in {@code method}; who answers for it is told in
 * {@code responsibility}, its amendments in {@code amendment}.
 */
@ApplicationModule(
        allowedDependencies = {"database", "graph", "indicator", "method", "note", "plan", "province", "start"})
@NullMarked
package greenplan.backend.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
