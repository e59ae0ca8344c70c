/**
 * Cycles of reports, from what a province has to prepare until its first one is open: which reports a plan demands that nobody has asked for, the
 * days that its clause and the law suggest, and what is odd about a cycle, with the reason for opening it all the same. Then how a cycle is called,
 * changed, extended, closed or withdrawn, with reasons that everybody reads, and the board that tells everybody who filed in time, how late, or not
 * yet, how much each report tells, and who took back that nothing happened; also in pages of others. The staff's board adds where each report stands
 * and who was reminded when. What waits for one person by urgency is told in {@code today}.
 */
@NullMarked
package greenplan.ui.cycle;

import org.jspecify.annotations.NullMarked;
