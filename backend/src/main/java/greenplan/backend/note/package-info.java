/**
 * The register of editor's notes: what is odd in a plan's document, how the portal deals with it, and the official answer when one came.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "mutation", "plan", "rights"})
@NullMarked
package greenplan.backend.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
