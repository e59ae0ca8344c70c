/**
 * Who may do what, where and on which day. {@link greenplan.backend.rights.Guard} stands first in each service: it asks the database at every
 * call, so a role that ended counts no more from that moment on. A {@link greenplan.backend.rights.Right} is a permission in a place; a refusal
 * names the missing one and who has it. {@code docs/permissions.md} is the table of all of them.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
