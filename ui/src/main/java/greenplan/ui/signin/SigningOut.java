package greenplan.ui.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import greenplan.ui.workspace.StaffPaths;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

/**
 * Where somebody goes who signed out: to the form, or first to the provider that let them in, when it has a way to end its
 * session ({@code end_session_endpoint}), or the next one at this computer would come in as them by one click.
 */
final class SigningOut implements LogoutSuccessHandler {

    /** The page that says that it is done. */
    static final String DONE = StaffPaths.SIGN_IN + "?" + SignInPage.WHY + "=da-thoat";

    private final SimpleUrlLogoutSuccessHandler handler;

    /** Without a provider, nothing is ended but the session here. */
    SigningOut(@Nullable ClientRegistrationRepository providers) {
        if (providers == null) {
            handler = new SimpleUrlLogoutSuccessHandler();
        } else {
            var ending = new OidcClientInitiatedLogoutSuccessHandler(providers);
            ending.setPostLogoutRedirectUri("{baseUrl}" + DONE);
            handler = ending;
        }
        handler.setDefaultTargetUrl(DONE);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException, ServletException {
        handler.onLogoutSuccess(request, response, who instanceof AtProvider somebody ? somebody.there() : who);
    }
}
