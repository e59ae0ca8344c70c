package greenplan.backend.start;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** What the process was started for: to run the portal, or to do the work of one command and end. */
public enum Run {
    PORTAL,
    CHECK,
    LOAD,
    EXPORT,
    VERIFY;

    /** The run of this process: {@code greenplan.command}, which the application sets; the portal without it. */
    public static Run of(Environment environment) {
        return valueOf(
                environment.getProperty("greenplan.command", PORTAL.name()).toUpperCase(Locale.ROOT));
    }

    /** It only looks: the database stays as it is. */
    public boolean onlyLooks() {
        return this == EXPORT || this == VERIFY;
    }
}
