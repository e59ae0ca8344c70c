/**
 * The people of the portal: accounts that are opened, changed and disabled, the roles that they hold from a day to a day, who works for an agency,
 * and the first people, who are let in at the start, with their first passwords.
 *
 * <p>Here stands who looks after whom, for whom a role can be held, that no past day loses a role and that the last administrator stays; who never
 * came and who left; and who may hand over a link that no e-mail carried. How somebody proves who they are, and what a link is, is told in
 * {@code signin}, what a role allows in {@code rights}, and roles that come from a provider in {@code sso}.
 */
@ApplicationModule(
        allowedDependencies = {"database", "graph", "mail", "mutation", "rights", "signin", "start", "token"})
@NullMarked
package greenplan.backend.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
