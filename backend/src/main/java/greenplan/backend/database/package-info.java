/**
 * PostgreSQL: started from a data folder and watched, or somebody else's; its three roles, its migrations and its health; who acts
 * ({@link greenplan.backend.database.Actor}), without whom nothing can be written; and the words that the SQL of every feature is written in.
 *
 * <p>Without {@code spring.datasource.url} a server of our own is started; with it nothing embedded starts. The rest of the API cannot tell the
 * difference.
 */
@ApplicationModule(allowedDependencies = {"graph", "start"})
@NullMarked
package greenplan.backend.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
