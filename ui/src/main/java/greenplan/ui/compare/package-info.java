/**
 * Provinces side by side: what each promises in the words of its own plan, and what the editor judges of reading them
 * together. Nothing here ranks, and where the editor has judged nothing, the page says so.
 */
@NullMarked
package greenplan.ui.compare;

import org.jspecify.annotations.NullMarked;
