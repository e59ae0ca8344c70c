package greenplan.ui.signin;

import greenplan.ui.workspace.StaffPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the form with the reason, and with the address that was typed, so that only the password is typed again; or on to
 * the second step, when the password was right and a code is needed, too.
 */
class NotLetIn implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger("greenplan.accounts");

    /** The lock says in its message after how many seconds another attempt is looked at. */
    private static final Pattern SECONDS = Pattern.compile("(\\d+) seconds");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        TypedAddress.keep(request.getParameter(SignInForms.EMAIL), request, response);
        String why = why(request, failure);
        if (failure instanceof LockedException) {
            var seconds = SECONDS.matcher(String.valueOf(failure.getMessage()));
            why = "cho&" + SignInPage.SECONDS + "=" + (seconds.find() ? seconds.group(1) : "60");
        }
        response.sendRedirect(StaffPaths.SIGN_IN + "?" + SignInPage.WHY + "=" + why);
    }

    private static String why(HttpServletRequest request, AuthenticationException failure) {
        return switch (failure) {
            case InsufficientAuthenticationException codeIsNeeded -> SignInPage.CODE_NEEDED;
            case OAuth2AuthenticationException byProvider ->
                switch (byProvider.getError().getErrorCode()) {
                    case "no_account" -> "sso-la";
                    case "address_taken" -> "sso-trung";
                    case "disabled" -> "sso-khoa";
                    default -> {
                        // The rest of it may name the person.
                        log.warn(
                                "Single sign-on failed: {}",
                                byProvider.getError().getErrorCode());
                        yield "sso-hong";
                    }
                };
            case DisabledException passwordsAreOff -> "chi-sso";
            case CredentialsExpiredException tooLate -> "het-gio-ma";
            default -> request.getParameter(SignInForms.CODE) == null ? "sai" : SignInPage.CODE_WRONG;
        };
    }
}
