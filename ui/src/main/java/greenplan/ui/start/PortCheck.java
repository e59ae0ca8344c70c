package greenplan.ui.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Asks for the port before the database starts, so that a second start fails at once and touches nothing. */
public class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Throws {@link PortInUseException} when somebody listens on {@code server.port}. */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }
}
