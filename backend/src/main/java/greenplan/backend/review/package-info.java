/**
 * The focal agency's side of reports: rows are accepted and become public, reports are returned, what was accepted is corrected, and all of
 * a cycle is told to the People's Committee in one consolidated report.
 */
@ApplicationModule(
        allowedDependencies = {
            "agency",
            "cycle",
            "database",
            "duty",
            "file",
            "graph",
            "indicator",
            "mutation",
            "report",
            "rights",
            "target"
        })
@NullMarked
package greenplan.backend.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
