/**
 * Search in titles and in the official words, as one types: without marks, đ = d, beginnings and parts of words.
 *
 * <p>The database folds and ranks; here the question is read, and the words around a match are cut out, never changed.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
