package greenplan.ui.command;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Refuses a setting {@code greenplan.…} that does not exist, before anything starts: misspelt, it would be as if it were not there, and
 * the portal would run elsewhere, or open to others, than was meant. All other settings are Spring's, and are left to it.
 */
public class SettingCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Tells the API which command it is to do: nobody sets it, and so nobody is told of it. */
    static final String COMMAND = "greenplan.command";

    private final KnownSettings known = KnownSettings.read();

    /** Throws {@link Misuse} for the first setting that is not known, wherever it is given. */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        for (PropertySource<?> source : event.getEnvironment().getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> given) {
                Stream.of(given.getPropertyNames()).forEach(name -> check(name, given));
            }
        }
    }

    private void check(String name, PropertySource<?> source) {
        if (source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
            variable(name);
        } else if (source instanceof CommandLinePropertySource) {
            if (isOurs(name) && !known.has(name)) {
                throw new Misuse("There is no setting “--%s”.%s ./run --help lists all there are."
                        .formatted(name, Nearest.question("--", name, known.names())));
            }
        } else if (name.startsWith(KnownSettings.ROOT + ".") && !known.has(name) && !name.equals(COMMAND)) {
            throw new Misuse("There is no setting “%s” (%s).%s ./run --help lists all there are."
                    .formatted(name, source.getName(), Nearest.question("", name, known.names())));
        }
    }

    /** Variables that are nobody's misspelling are let be: a cluster makes some by itself, after the name of a service. */
    private void variable(String name) {
        if (!name.startsWith("GREENPLAN_") || known.hasVariable(name)) {
            return;
        }
        var variables = known.names().stream()
                .map(setting -> setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                .filter(variable -> Nearest.distance(variable, name) <= 2)
                .toList();
        if (!variables.isEmpty()) {
            throw new Misuse("There is no setting for the environment variable %s.%s ./run --help lists all there are."
                    .formatted(name, Nearest.question("", name, variables)));
        }
    }

    /** Below the portal's own name, or a misspelling of it. */
    private static boolean isOurs(String name) {
        String root = name.split("\\.", 2)[0];
        return name.contains(".") && Nearest.distance(root, KnownSettings.ROOT) <= 2;
    }
}
