package greenplan.backend.rights;

import greenplan.backend.database.Moment;
import greenplan.db.base.enums.TokenScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Stands before every mutation ({@link #admit}), and first in each method that reads what is for staff. It asks the database at
 * every call (one statement), so a role that ended and an account that was disabled count no more from that moment on.
 *
 * <pre>{@code
 * Caller caller = guard.require(new Right(Permission.READ_REPORTS, agency));
 * }</pre>
 */
@Component
@EnableConfigurationProperties(RightsSettings.class)
public class Guard {

    private final StandingRepository standings;
    private final Clock clock;
    private final RightsSettings settings;

    Guard(StandingRepository standings, Clock clock, RightsSettings settings) {
        this.standings = standings;
        this.clock = clock;
        this.settings = settings;
    }

    /** The caller of what needs this; empty when nobody has to be signed in for it. */
    public Optional<Caller> admit(Needs needs) {
        Proof proof = needs.proof();
        if (proof == Proof.NONE) {
            return Optional.empty();
        }
        Caller caller = proof == Proof.NEWLY_IN ? anybodySignedIn() : signedIn();
        for (Permission permission : needs.value()) {
            caller.mustHaveSomewhere(permission);
        }
        if (proof != Proof.SIGNED_IN) {
            caller.mustBeInPerson();
        }
        if (proof == Proof.CONFIRMED) {
            checkConfirmed(caller);
        }
        return Optional.of(caller);
    }

    /** The day on which rights are judged. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever is signed in, even if the password must be changed first; {@link NotSignedInException} when nobody is. */
    public Caller anybodySignedIn() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !(login.getPrincipal() instanceof SignedIn who)) {
            throw new NotSignedInException();
        }
        return standings.of(who, today()).orElseThrow(NotSignedInException::new);
    }

    /** Whoever is signed in and may work; {@link RefusedException} while the password must be changed. */
    public Caller signedIn() {
        Caller caller = anybodySignedIn();
        if (caller.mustChangePassword()) {
            throw RefusedException.untilPasswordIsChanged();
        }
        return caller;
    }

    /** Whoever is signed in and may read the workspace. */
    public Caller reader() {
        Caller caller = signedIn();
        if (!caller.scopes().contains(TokenScope.READ)) {
            throw RefusedException.lackingScope(TokenScope.READ.name());
        }
        return caller;
    }

    /** Whoever signed in with a password, not with a personal token. */
    public Caller inPerson() {
        Caller caller = signedIn();
        caller.mustBeInPerson();
        return caller;
    }

    /** Whoever signed in, not with a personal token, and proved who they are of late (greenplan.password-anew-after). */
    public Caller confirmed() {
        Caller caller = inPerson();
        checkConfirmed(caller);
        return caller;
    }

    private void checkConfirmed(Caller caller) {
        if (caller.confirmedAt().plus(settings.passwordAnewAfter()).isBefore(Moment.now())) {
            throw RefusedException.untilConfirmed();
        }
    }

    /** The caller, who has this right; {@link RefusedException} says who has it otherwise. */
    public Caller require(Right right) {
        Caller caller = signedIn();
        caller.mustHave(right);
        return caller;
    }

    /** The caller, who has this permission at least in one place; before the place is known. */
    public Caller requireSomewhere(Permission permission) {
        Caller caller = signedIn();
        caller.mustHaveSomewhere(permission);
        return caller;
    }

    /** As {@link #require} for a caller who is known already. */
    public void check(Caller caller, Right right) {
        caller.mustHave(right);
    }
}
