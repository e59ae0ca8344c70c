/**
 * The report of an agency in a cycle, until it is handed over: which rows it owes, one for each quantity and duty, also where several agencies report
 * one; what was typed and how it is read, its unit, day and area; slips that are pointed out by what is known already; files, how long each difficulty
 * has lain at each level, and how a row that was filed goes over to the report of an agency that follows.
 *
 * <p>Where a report stands, and where it can go from there, are rules in a plain record ({@link greenplan.backend.report.Standing}); what must be
 * filled in to submit, the word that nothing happened, taking either back, and until when a returned report comes again, stand here. Many rows at
 * once are told in {@code filing}, reviewers in {@code review}, words on a period in {@code assessment}.
 */
@ApplicationModule(
        allowedDependencies = {
            "cycle",
            "database",
            "duty",
            "file",
            "graph",
            "mutation",
            "plan",
            "rights",
            "start",
            "target",
            "unit"
        })
@NullMarked
package greenplan.backend.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
