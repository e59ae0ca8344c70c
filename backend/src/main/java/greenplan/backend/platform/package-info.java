/**
 * What every other feature of the API stands on: the database and its three roles, the clock, who acts, who may call.
 *
 * <p>Without {@code spring.datasource.url} a PostgreSQL of its own is started from a data folder; with it nothing
 * embedded starts. The rest of the API cannot tell the difference.
 */
@NullMarked
package greenplan.backend.platform;

import org.jspecify.annotations.NullMarked;
