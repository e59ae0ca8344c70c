package greenplan.backend.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in a browser session by the same check as the mutation; the name of the login is the key of the account. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final PasswordCheck check;

    PasswordLogin(PasswordCheck check) {
        this.check = check;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String remote =
                login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        try {
            long account = check.check(login.getName(), String.valueOf(login.getCredentials()), remote)
                    .map(Credentials::account)
                    .orElseThrow(() -> new BadCredentialsException("E-mail address or password is not right"));
            SignedIn who = SignedIn.inABrowser(account, SigningIn.now());
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
            signedIn.setDetails(login.getDetails());
            return signedIn;
        } catch (PasswordCheck.LockedException locked) {
            throw new LockedException("Too many attempts: try again in " + locked.seconds() + " seconds");
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
