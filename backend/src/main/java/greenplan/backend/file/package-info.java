/**
 * The documents that reported values and the answers of authorities rest on: uploaded, recognised by their content, kept in the database or a folder,
 * and served so that a browser never runs them. Which kinds are taken, how large one may be, and how many may wait, are told here.
 *
 * <p>A file waits for a day to be attached to a value. It is as public as the revision of the value, or the difficulty, that it came with, and has
 * then a name that tells of no person. Files that pages give away, such as tables, and the files of plan packages are not among these.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "indicator", "mutation", "operation", "rights"})
@NullMarked
package greenplan.backend.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
