/**
 * The command line: what stands on it is understood, or refused in one sentence, before anything starts. A command does its work on
 * the database without the portal; help tells all of it.
 */
@NullMarked
package greenplan.ui.command;

import org.jspecify.annotations.NullMarked;
