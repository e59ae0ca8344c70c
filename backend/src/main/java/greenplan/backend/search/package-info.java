/**
 * Search in names and in the official words, as people type: without marks, in any spelling, by other names, with slips, half typed; which words say
 * nothing, and which names are offered to whoever is still typing.
 *
 * <p>The database keeps what can be found, its triggers write it; here a question is read, asked of the index and answered best first (in which
 * order, stands here) and counted by kind, and the words around a match are cut out, never changed.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
