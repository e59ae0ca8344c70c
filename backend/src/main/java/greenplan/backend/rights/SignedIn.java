package greenplan.backend.rights;

import greenplan.db.base.enums.TokenScope;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Who is signed in, in a browser or by a token. Its name is the key of the account, which is all that the record of
 * changes learns. Roles are not part of it: they are asked for at each call, so an ended one counts no more.
 *
 * @param account key of the account
 * @param tokenId key of the token; null in a browser session
 * @param personal whether that is a personal token
 * @param scopes what it may do
 * @param since when they signed in
 * @param confirmedAt when they last proved who they are: at the sign-in, or by the password given anew
 */
public record SignedIn(
        long account,
        @Nullable Long tokenId,
        boolean personal,
        Set<TokenScope> scopes,
        Instant since,
        Instant confirmedAt)
        implements OAuth2User, Serializable {

    /** Whoever is signed in, whatever their roles; pages of the workspace ask for it. */
    static final List<GrantedAuthority> STAFF = List.of(new SimpleGrantedAuthority("ROLE_STAFF"));

    public static SignedIn inABrowser(long account, Instant since) {
        return inABrowser(account, since, since);
    }

    public static SignedIn inABrowser(long account, Instant since, Instant confirmedAt) {
        return new SignedIn(account, null, false, Set.of(TokenScope.values()), since, confirmedAt);
    }

    /** The same, who has just proved who they are. */
    public SignedIn confirmed(Instant now) {
        return new SignedIn(account, tokenId, personal, scopes, since, now);
    }

    /** The same, whose session began, as it were, at that moment. */
    public SignedIn begun(Instant now) {
        return new SignedIn(account, tokenId, personal, scopes, now, confirmedAt);
    }

    /** Changes who is signed in on the browser session of this call; how they came in, which tells how they leave, stays. */
    public static void change(UnaryOperator<SignedIn> change) {
        SecurityContext context = SecurityContextHolder.getContext();
        Authentication login = context.getAuthentication();
        if (login != null && login.getPrincipal() instanceof SignedIn who) {
            SignedIn next = change.apply(who);
            context.setAuthentication(login.toBuilder().principal(next).build());
        }
    }

    @Override
    public String getName() {
        return Long.toString(account);
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("sub", getName());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return STAFF;
    }
}
