/**
 * The way of the pages to the API, in this process or elsewhere: one document asked, with the fragments that it shares with others, and one answer
 * or one refusal, which is not found, not understood, not allowed, signed out, the password wanted anew, or no answer in time. What a page shows
 * then is told in {@code page} and {@code workspace}.
 */
@NullMarked
package greenplan.ui.graph;

import org.jspecify.annotations.NullMarked;
