package greenplan.ui.command;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * What {@code ./run} does instead of running the portal. A command has the whole API at hand, as the portal has, but only what it
 * asks for is made, and no port is opened; an embedded database must not be in use by a portal that runs.
 */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@ComponentScan("greenplan.backend")
public final class Commands {

    private Commands() {}

    /** Does the command, tells the help or what is not understood, and ends the process; comes back when none of these was asked for. */
    public static void runAndEnd(String... arguments) {
        CommandLine line;
        try {
            line = CommandLine.of(arguments);
        } catch (Misuse misuse) {
            System.err.println(misuse.getMessage());
            System.exit(Misuse.CODE);
            return;
        }
        if (line.help()) {
            System.out.print(Help.text());
            System.exit(0);
        }
        line.command()
                .ifPresent(command ->
                        System.exit(SpringApplication.exit(application(command).run(arguments))));
    }

    /** Enough for work on files: it starts in a second or two. */
    @ComponentScan("greenplan.backend")
    static class WithoutADatabase {}

    private static SpringApplication application(Command command) {
        var application = new SpringApplication(command.needsADatabase() ? Commands.class : WithoutADatabase.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        // Nobody asks a command for its health, and to look for it would be to begin with everything.
        application.setDefaultProperties(Map.of(
                SettingCheck.COMMAND, command.word(), "management.endpoint.health.validate-group-membership", "false"));
        application.addListeners(new SettingCheck());
        // The sentence alone.
        System.setProperty("logging.level.greenplan", "warn");
        return application;
    }
}
