/**
 * The record of changes, read by staff: the history of one object, the whole as a list and as files, and the check that its chain adds up.
 *
 * <p>The database writes the record, by triggers; nothing here writes. Its rows become sentences by the labels beside this package: a column without a
 * label, such as a key, is not shown.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "rights", "start"})
@NullMarked
package greenplan.backend.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
