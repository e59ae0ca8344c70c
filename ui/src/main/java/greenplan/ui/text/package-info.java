/**
 * The words of a plan and the editor's notes on them. The full text stands clause by clause as it was published, a quote from
 * elsewhere is found again in it, and all that is odd is told beside the words, never inside them; the register collects it.
 */
@NullMarked
package greenplan.ui.text;

import org.jspecify.annotations.NullMarked;
