/**
 * The way of the pages to the API: one document asked, with the fragments that it shares with others, and one answer or
 * one refusal.
 */
@NullMarked
package greenplan.ui.graph;

import org.jspecify.annotations.NullMarked;
