package greenplan.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import greenplan.ui.command.Commands;
import greenplan.ui.command.SettingCheck;
import greenplan.ui.start.PortCheck;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The runnable application: the portal, with the API in the same process. */
@SpringBootApplication(scanBasePackages = {"greenplan.backend", "greenplan.ui"})
@Viewport("width=device-width, initial-scale=1")
public class Portal implements AppShellConfigurator {

    /**
     * How many virtual threads compute at a time. One gives its place back when it waits and not while it computes: with a place for each
     * processor two large answers, or two passwords that are hashed, let everybody else stand. With more, the system shares the processors among them.
     */
    private static final String COMPUTING = "jdk.virtualThreadScheduler.parallelism";

    private static final int FOR_EACH_PROCESSOR = 4;

    /** Starts the portal; any Spring argument may be given, for instance {@code --server.port=8090}. Or does a command instead. */
    public static void main(String[] arguments) {
        Commands.runAndEnd(arguments);
        Thread.setDefaultUncaughtExceptionHandler(Portal::endWithoutMemory);
        if (System.getProperty(COMPUTING) == null) {
            int places = FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
            System.setProperty(COMPUTING, Integer.toString(places));
        }
        var application = new SpringApplication(Portal.class);
        application.addListeners(new SettingCheck(), new PortCheck());
        application.run(arguments);
    }

    /** As {@code -XX:+ExitOnOutOfMemoryError} of {@code ./run}, for who starts the jar: without that thread no answer comes any more. */
    private static void endWithoutMemory(Thread thread, Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            Runtime.getRuntime().halt(3);
        }
        LoggerFactory.getLogger(Portal.class).error("A thread ended: {}", thread.getName(), failure);
    }
}
