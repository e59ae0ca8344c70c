/**
 * How the portal speaks: sentences by key, numbers and dates, units, promises and acts in words, and the addresses that
 * carry the language.
 */
@NullMarked
package greenplan.ui.language;

import org.jspecify.annotations.NullMarked;
