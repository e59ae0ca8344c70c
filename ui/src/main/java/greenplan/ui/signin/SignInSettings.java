package greenplan.ui.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the workspace, under {@code greenplan.}.
 *
 * @param sessionIdle after how long without work a browser is signed out. Default 30 minutes
 * @param sessionsBeforeSignIn how many browsers may hold a session on their way to a provider or to the code of the second
 *     factor; of more, the oldest loses it. Default 200
 * @param sso single sign-on
 */
@ConfigurationProperties("greenplan")
record SignInSettings(
        @DefaultValue("30m") Duration sessionIdle,
        @DefaultValue("200") int sessionsBeforeSignIn,
        @DefaultValue Sso sso) {

    /**
     * Single sign-on, as far as pages show it; the API has the rest.
     *
     * @param localAccounts whether passwords let anybody in, too. Default true
     */
    record Sso(@DefaultValue("true") boolean localAccounts) {}
}
