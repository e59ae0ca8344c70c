/**
 * Editor's notes on the words of a plan: the portal editor adds what is odd in them, beside the words of the clause, and records the official answer
 * when one comes; everybody reads them in the register, of one plan or of all but the fictional one, counted by kind, and as a file.
 */
@NullMarked
package greenplan.ui.note;

import org.jspecify.annotations.NullMarked;
