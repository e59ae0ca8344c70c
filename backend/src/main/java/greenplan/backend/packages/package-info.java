/**
 * Plan packages enter the database: loaded all or nothing at the start, by command or in the workspace, kept byte for byte, given back, and merged
 * with another edition value by value, so that what staff changed since is never overwritten. What a package must be is told in {@code planfile}.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "graph",
            "mutation",
            "planfile",
            "reorganisation",
            "report",
            "rights",
            "start",
            "succession"
        })
@NullMarked
package greenplan.backend.packages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
