/**
 * The agencies, those that have ended too, and what they must do. An agency is told as it is on a day: the plan's name for it stays, "nay là" names
 * who follows it, by which act and since when as far as that is sure, or that nobody does; a duty that came over from a predecessor, or goes to each
 * of a class, says so. At a glance one sees how its targets and duties stand, on what ground it answers for a target, and whether its reports came
 * in time. The list of a plan's duties, {@link greenplan.ui.duty}, is told by the same words; the form of filters that those pages share with
 * {@code plan} and {@code audience} is made here.
 */
@NullMarked
package greenplan.ui.agency;

import org.jspecify.annotations.NullMarked;
