/**
 * What search finds, best first: each result with its kind, its place and the words that match, which stay as they are.
 * The database finds and ranks; here only the matched letters are marked.
 */
@NullMarked
package greenplan.ui.search;

import org.jspecify.annotations.NullMarked;
