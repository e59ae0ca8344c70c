/**
 * Plan packages enter the database: loaded all or nothing at the start, by command or in the workspace, kept byte for byte, given back, and merged
 * with another edition value by value, so that what staff changed since is never overwritten; where both changed it, somebody chooses.
 *
 * <p>At the start a plan that came from a former edition of the portal's own follows the newest where staff changed nothing; other plans are left
 * alone. What an edition leaves out goes unless others need it or point to it; figures that everybody read are replaced or withdrawn. A value that is
 * odd needs its reason in the package. What a package must be is told in {@code planfile}; what it brings for agencies that were reorganised
 * meanwhile passes on by {@code reorganisation}.
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
