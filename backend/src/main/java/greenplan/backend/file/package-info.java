/**
 * The documents that reported values rest on: uploaded, recognised by their content, kept in the database or a folder,
 * and served so that a browser never runs them.
 *
 * <p>A file waits for a day to be attached to a value. It is as public as the revision of the value that it came with.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "indicator", "mutation", "operation", "rights"})
@NullMarked
package greenplan.backend.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
