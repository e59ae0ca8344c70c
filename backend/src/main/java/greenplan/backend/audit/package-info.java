/**
 * The record of changes, read by staff: the history of one object, the whole as a list and as files, and the check that it
 * adds up.
 *
 * <p>The database writes the record (migration V2); nothing here writes. Its rows become sentences by the labels beside this
 * package: a column without a label, such as a key, is not shown.
 */
@NullMarked
package greenplan.backend.audit;

import org.jspecify.annotations.NullMarked;
