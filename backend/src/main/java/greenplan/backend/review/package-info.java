/**
 * The focal agency's side of reports: rows are accepted, by another person than who submitted, and become public, reports are returned with comments
 * and a day, what was accepted is corrected by the agency or withdrawn, and all of a cycle is told to the People's Committee in one consolidated
 * report.
 *
 * <p>Here stands which public figure an accepted one replaces, what is chosen where figures of several differ, how a wrong one of a package is taken
 * back and brought back, how far a reported one is trusted, and what everybody reads of accepted words and duties. The list of a cycle's reports,
 * sorted and filtered, is here, too. An office is named for a decision, never a person.
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
