/**
 * Plan packages in the workspace: what is loaded, taking it out again, and loading another edition after a look at what it
 * would change.
 */
@NullMarked
package greenplan.ui.packages;

import org.jspecify.annotations.NullMarked;
