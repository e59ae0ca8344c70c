/**
 * Plans are amended: by an act, from a day on, a target or a duty reads otherwise, is judged on another area or from another level on, is taken back,
 * or is added with a code of its own. The printed text stays; who asks for a day gets what was in force on it, and who asks for the amendments gets
 * the difference.
 *
 * <p>An act is looked through before it is filed, by the words that it must quote, its bounds, units and areas, and shows what it would do. Until its
 * day comes it can be withdrawn while nothing rests on it; after that a correction is another act. Here is also which plan takes the place of which.
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
