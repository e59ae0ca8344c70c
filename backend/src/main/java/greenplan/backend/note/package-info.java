/**
 * The register of editor's notes: what is odd in a plan's document, quoted word for word, how the portal deals with it, which targets and duties it
 * is about, and the official answer when one came, with the act or letter that gives it. Notes come with a package or are added by the portal's
 * editor.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "mutation", "plan", "rights"})
@NullMarked
package greenplan.backend.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
