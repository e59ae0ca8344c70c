/**
 * PostgreSQL: started from a data folder and watched, or somebody else's and what must be prepared there; its three roles, its connections and how
 * long they wait, its migrations and its health; who acts ({@link greenplan.backend.database.Actor}), without whom nothing can be written, and the
 * seal on the record of changes; and the words that the SQL of every feature is written in: who answers on a day for whom, pages of the children of
 * many parents, the order of a Vietnamese dictionary, statements whose text is kept and the rows that they answer.
 *
 * <p>Without {@code spring.datasource.url} a server of our own is started; with it nothing embedded starts. The rest of the API cannot tell the
 * difference.
 */
@ApplicationModule(allowedDependencies = {"graph", "start"})
@NullMarked
package greenplan.backend.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
