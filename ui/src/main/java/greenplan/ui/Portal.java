package greenplan.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import greenplan.ui.command.Commands;
import greenplan.ui.command.SettingCheck;
import greenplan.ui.platform.PortCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The runnable application: the portal, with the API in the same process. */
@SpringBootApplication(scanBasePackages = "greenplan")
@Viewport("width=device-width, initial-scale=1")
public class Portal implements AppShellConfigurator {

    /** Starts the portal; any Spring argument may be given, for instance {@code --server.port=8090}. Or does a command instead. */
    public static void main(String[] arguments) {
        Commands.runAndEnd(arguments);
        var application = new SpringApplication(Portal.class);
        application.addListeners(new SettingCheck(), new PortCheck());
        application.run(arguments);
    }
}
