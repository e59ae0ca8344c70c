package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.GraphLimits;
import greenplan.backend.operation.Operation;
import greenplan.backend.rights.SignedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in a browser session by the same checks as the mutation; the name of the login is the key of the account. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final LocalAccounts local;
    private final PasswordCheck check;
    private final Attempts attempts;
    private final SecondStep secondStep;
    private final CredentialRepository credentials;
    private final GraphLimits limits;

    PasswordLogin(
            LocalAccounts local,
            PasswordCheck check,
            Attempts attempts,
            SecondStep secondStep,
            CredentialRepository credentials,
            GraphLimits limits) {
        this.local = local;
        this.check = check;
        this.attempts = attempts;
        this.secondStep = secondStep;
        this.credentials = credentials;
        this.limits = limits;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        if (!local.areOn()) {
            throw new DisabledException("Passwords let nobody in here");
        }
        return Operation.within(limits.timeout(), () -> signIn(login));
    }

    private Authentication signIn(Authentication login) {
        Instant now = Moment.now();
        try {
            String code = SecondStep.given();
            long account = code == null ? byPassword(login, now) : secondStep.finish(code, now);
            credentials
                    .byKey(account)
                    .ifPresent(known -> attempts.proven(account, known.email(), Network.of(remote(login))));
            credentials.signedIn(account, now);
            SignedIn who = SignedIn.inABrowser(account, now);
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
            signedIn.setDetails(login.getDetails());
            return signedIn;
        } catch (Attempts.LockedException locked) {
            throw new LockedException("Too many attempts: try again in " + locked.seconds() + " seconds");
        }
    }

    private long byPassword(Authentication login, Instant now) {
        Credentials known = check.check(login.getName(), String.valueOf(login.getCredentials()), remote(login))
                .orElseThrow(() -> new BadCredentialsException("E-mail address or password is not right"));
        if (known.secondFactor()) {
            throw secondStep.ask(known.account(), now);
        }
        return known.account();
    }

    private static @Nullable String remote(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
