/**
 * The report of an agency in a cycle, until it is handed over: its rows, one for each target and duty, what was typed and how it is read, slips that
 * are pointed out, files, difficulties written down, and how a row that was filed goes over to the report of an agency that follows.
 *
 * <p>Where a report stands, and where it can go from there, are rules in a plain record ({@link greenplan.backend.report.Standing}).
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
