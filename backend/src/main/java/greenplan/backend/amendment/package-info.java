/**
 * Plans are amended: by an act, from a day on, a target or a duty reads otherwise or is taken back. The printed text stays; who
 * asks for a day gets what was in force on it, and who asks for the amendments gets the difference. Until its day comes, an
 * amendment can be withdrawn; after that a correction is another act.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "duty",
            "graph",
            "method",
            "mutation",
            "plan",
            "province",
            "rights",
            "search",
            "target",
            "unit"
        })
@NullMarked
package greenplan.backend.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
