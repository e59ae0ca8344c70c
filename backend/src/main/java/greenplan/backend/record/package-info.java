/**
 * The record of changes, read by staff: the history of one object, for whoever it concerns, the whole as a list and as files, for administrators and,
 * of its province, a focal officer, and the check that its chain adds up and that what is kept ready for readers is what the rows say. Everybody may
 * know its newest hash.
 *
 * <p>The database writes the record, by triggers, and {@code database} has it sealed; nothing here writes. Its rows become sentences by the labels
 * beside this package: a column without a label, such as a key, is not shown. What everybody reads of changes to a target or a plan is told in
 * {@code target}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "rights", "start"})
@NullMarked
package greenplan.backend.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
