/**
 * Plan packages in the workspace: what is loaded and how the portal differs from it since, taking it out again as files or one zip file, and loading
 * another edition after a look at what it would change. What is no file of a package, or larger than one can be, is left out.
 */
@NullMarked
package greenplan.ui.packages;

import org.jspecify.annotations.NullMarked;
