/**
 * The command line: what stands on it, and every setting of the portal's own wherever it is given, is understood, or refused in one sentence that
 * names the nearest right words, before anything starts: a misspelt one would let the portal run otherwise than was meant. A command does its work
 * on the database or on files without the portal and opens no port; help tells all of it. Why a start that was understood cannot go on is told in
 * {@code start}.
 */
@NullMarked
package greenplan.ui.command;

import org.jspecify.annotations.NullMarked;
