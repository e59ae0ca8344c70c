/**
 * Editor's notes in the workspace: the portal editor adds what is odd in the text of a plan, and records the official answer when one
 * comes. Everybody reads them in the register, see {@link greenplan.ui.text}.
 */
@NullMarked
package greenplan.ui.note;

import org.jspecify.annotations.NullMarked;
