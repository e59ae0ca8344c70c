/**
 * What this process was started for, and with: the portal or one command, and what begins to work by itself in which of them; its folder, its
 * accounts for the database, its day and the time of Vietnam, its public address, and whether the fictional province is part of it; and why it cannot
 * start, in one sentence. Settings of one feature stand with it; what stands on the command line, a misspelt setting too, is judged before, by the
 * pages' {@code ui.command}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package greenplan.backend.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
