/**
 * The way of the pages to the API: one document asked, one answer or one refusal.
 */
@NullMarked
package greenplan.ui.graph;

import org.jspecify.annotations.NullMarked;
