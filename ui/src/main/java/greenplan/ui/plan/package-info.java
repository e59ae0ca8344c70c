/**
 * The pages of a plan: the plans there are, the overview of a plan, its objectives, what is to be done, and its whole text. They answer what was
 * promised and how far it has got in one look, in a sentence, a bar and a strip of marks, and lead on to every single promise and to what falls due
 * next; they say what became of the plan's area, which plan it replaces, what acts amend, value by value, and which reports it demands. The text
 * stands clause by clause as it was published, a quote from elsewhere is found again in it, and all that is odd or missing is told beside the words,
 * never inside them. Lists of its targets and duties are in {@code target} and {@code duty}.
 */
@NullMarked
package greenplan.ui.plan;

import org.jspecify.annotations.NullMarked;
