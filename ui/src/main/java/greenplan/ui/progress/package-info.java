/**
 * What a report says of a duty: how far it has got, as words and as a row that is typed in or corrected. Its mutations are those of
 * the report, which hands them over.
 */
@NullMarked
package greenplan.ui.progress;

import org.jspecify.annotations.NullMarked;
