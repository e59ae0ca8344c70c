package greenplan.backend.signin;

import greenplan.backend.rights.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The second step of signing in by the form. The session keeps for some minutes whose password was right; the form is then
 * posted again with the parameter {@value #CODE} alone.
 */
@Component
class SecondStep {

    /** Parameter of the form, called as in the mutation signIn. */
    static final String CODE = "code";

    private static final String KEPT = SecondStep.class.getName();
    private static final Duration GOOD = Duration.ofMinutes(5);

    private final SecondFactorCheck check;
    private final CredentialRepository credentials;

    SecondStep(SecondFactorCheck check, CredentialRepository credentials) {
        this.check = check;
        this.credentials = credentials;
    }

    private record Passed(long account, Instant at) implements Serializable {}

    /** The code of this request; null when it is the first step. */
    static @Nullable String given() {
        HttpServletRequest request = request();
        return request == null ? null : request.getParameter(CODE);
    }

    /** Keeps that the password was right, and asks for the code. */
    InsufficientAuthenticationException ask(long account, Instant now) {
        HttpServletRequest request = request();
        if (request != null) {
            request.getSession().setAttribute(KEPT, new Passed(account, now));
        }
        return new InsufficientAuthenticationException("The code of the second factor is needed, too");
    }

    /**
     * The account, when the code is right.
     *
     * @throws CredentialsExpiredException when the first step is too long ago, or the password was changed since
     * @throws BadCredentialsException when the code is not right
     * @throws Attempts.LockedException after too many codes
     */
    long finish(String code, Instant now) {
        HttpServletRequest request = request();
        HttpSession session = request == null ? null : request.getSession(false);
        if (request == null
                || session == null
                || !(session.getAttribute(KEPT) instanceof Passed passed)
                || passed.at().plus(GOOD).isBefore(now)
                || !credentials.goesOn(SignedIn.inABrowser(passed.account(), passed.at()))) {
            throw new CredentialsExpiredException("Sign in again");
        }
        if (!check.check(passed.account(), code, request.getRemoteAddr())) {
            throw new BadCredentialsException("The code is not right");
        }
        session.removeAttribute(KEPT);
        return passed.account();
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest()
                : null;
    }
}
