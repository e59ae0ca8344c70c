/**
 * Who may do what, where and on which day: which role allows what, for the whole portal, a province or an agency, and who goes on with it after a
 * reorganisation. {@link greenplan.backend.rights.Guard} stands first in each service: it asks the database at every call, so a role that ended
 * counts no more from that moment on. Here is also what of it a personal token may do, what asks for the password anew, and that a first password
 * must be changed before all else. A {@link greenplan.backend.rights.Right} is a permission in a place; a refusal names the missing one and who has
 * it. {@code docs/permissions.md} is the table of all of them. Roles are given in {@code account}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph"})
@NullMarked
package greenplan.backend.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
