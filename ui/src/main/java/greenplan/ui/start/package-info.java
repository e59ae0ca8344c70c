/**
 * What a start says when it cannot go on, in plain lines, for instance that the port is taken, which is asked for before the database is touched;
 * and, when it is done, where the portal is and how long it took. Words of the command line and settings that are not understood are refused in
 * {@code command}; what is read once before the first visitor comes is told in {@code page}.
 */
@NullMarked
package greenplan.ui.start;

import org.jspecify.annotations.NullMarked;
