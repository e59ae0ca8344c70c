package greenplan.ui;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * Work on the database without the portal: {@code ./run verify}, {@code load}, {@code export}; {@code check} needs no database. Only
 * what it needs is started, and no port is opened; an embedded database must not be in use by a portal that runs.
 */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@ComponentScan({"greenplan.backend.platform", "greenplan.backend.audit", "greenplan.backend.packages"})
class Command {

    /** First words of the command line that are commands. */
    static final Set<String> NAMES = Set.of("verify", "load", "check", "export");

    private Command() {}

    /** Runs the command and ends the program with its exit code. */
    static void run(String name, String[] arguments) {
        var application = new SpringApplication(name.equals("check") ? Bare.class : Command.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        System.setProperty("greenplan.command", name);
        // The sentence alone.
        System.setProperty("logging.level.greenplan", "warn");
        System.exit(SpringApplication.exit(application.run(arguments)));
    }

    /** Enough for a check of files: it starts in a second or two. */
    @ComponentScan("greenplan.backend.packages")
    static class Bare {}
}
