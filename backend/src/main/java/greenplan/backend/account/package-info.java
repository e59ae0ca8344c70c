/**
 * The people of the portal: accounts that are opened, changed and disabled, the roles that they hold from a day to a day, who works for an agency,
 * and the first people, who are let in at the start. How somebody proves who they are is told in {@code signin}.
 */
@ApplicationModule(
        allowedDependencies = {"database", "graph", "mail", "mutation", "rights", "signin", "start", "token"})
@NullMarked
package greenplan.backend.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
