package greenplan.ui.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The people that a provider of single sign-on knows, and the provider itself, in a process of its own: within this one
 * Vaadin decides who is signed in. It speaks from another host name, for cookies do not tell ports apart.
 */
public final class People {

    private static final String PROVIDER = "greenplan.ui.signin.IdentityProvider";

    private final Path folder;
    private final int port;

    private People(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** A port that nobody has. */
    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the provider for a portal at this address, and waits until it answers. */
    static People of(String portal) {
        try {
            Path folder = Files.createTempDirectory("people");
            int port = freePort();
            Process provider = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            PROVIDER,
                            "--server.port=" + port,
                            "--portal=" + portal,
                            "--people=" + folder,
                            // Or the database of the tests would start for it, too.
                            "--greenplan.data=unused",
                            "--spring.config.location=optional:classpath:no-configuration/")
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(provider::destroy));
            wait(provider);
            return new People(folder, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wait(Process provider) throws IOException {
        var said = new StringBuilder();
        BufferedReader output = provider.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("is ready")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return;
            }
        }
        throw new IllegalStateException("The identity provider did not start:\n" + said);
    }

    /** What the portal is told of it. */
    List<String> arguments() {
        return List.of(
                "--spring.security.oauth2.client.provider.tinh.issuer-uri=http://127.0.0.1:" + port,
                "--spring.security.oauth2.client.registration.tinh.client-name=Tài khoản tỉnh Minh Họa",
                "--spring.security.oauth2.client.registration.tinh.client-id=portal",
                "--spring.security.oauth2.client.registration.tinh.client-secret=bi-mat",
                "--spring.security.oauth2.client.registration.tinh.scope=openid,profile,email",
                "--greenplan.sso.roles[0].value=soan-xay-dung",
                "--greenplan.sso.roles[0].role=AGENCY_EDITOR",
                "--greenplan.sso.roles[0].agency=minh-hoa/so-xay-dung",
                "--greenplan.sso.roles[1].value=dau-moi",
                "--greenplan.sso.roles[1].role=FOCAL_OFFICER",
                "--greenplan.sso.roles[1].province=minh-hoa");
    }

    /** Lets the provider say this of somebody from now on; they sign in there by their name. */
    public void say(String name, String email, boolean verified, String groups) {
        say(name, email, verified, groups, 0);
    }

    /** As {@link #say} of somebody who gave the provider the password so many minutes ago. */
    public void say(String name, String email, boolean verified, String groups, int minutesAgo) {
        try {
            Files.writeString(
                    folder.resolve(name + ".properties"),
                    "name=Vàng A Sáng\nemail=%s\nverified=%s\ngroups=%s\nminutesAgo=%d\n"
                            .formatted(email, verified, groups, minutesAgo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
