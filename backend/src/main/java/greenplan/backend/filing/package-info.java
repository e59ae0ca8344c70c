/**
 * Many rows of a report filed by one call, and rows that are emptied as long as nobody accepted them. Each is judged by itself, by the rules of
 * {@code report}, those before it in the call counting as filed, and what is wrong with one stops no other. How many rows a call may have, that a row
 * comes once in it, and that files are taken off a row before it is emptied, stands here.
 */
@ApplicationModule(allowedDependencies = {"mutation", "report", "rights"})
@NullMarked
package greenplan.backend.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
