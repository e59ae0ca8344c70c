/**
 * Personal tokens of programs, which their owner makes in person, until a day, and revokes; the tokens of sign-ins by programs; who a token stands
 * for, and when it was used last; and all other secrets that are shown once and stored as hashes, but again to whoever repeats the call. What a
 * personal token may do is told in {@code rights}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "mutation", "operation", "rights"})
@NullMarked
package greenplan.backend.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
