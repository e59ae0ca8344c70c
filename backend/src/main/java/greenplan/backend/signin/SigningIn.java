package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Guard;
import greenplan.backend.token.AccessTokenRepository;
import greenplan.backend.token.OneTimeSecret;
import greenplan.db.base.enums.TokenScope;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Beginning to work. Moments are the real ones, also when the portal's day stands still. */
@Service
@EnableConfigurationProperties(SignInSettings.class)
public class SigningIn {

    private final LocalAccounts local;
    private final PasswordCheck check;
    private final Attempts attempts;
    private final SecondFactorCheck secondFactor;
    private final AccessTokenRepository tokens;
    private final CredentialRepository credentials;
    private final SignInSettings settings;
    private final Guard guard;
    private final TransactionTemplate transactions;

    SigningIn(
            LocalAccounts local,
            PasswordCheck check,
            Attempts attempts,
            SecondFactorCheck secondFactor,
            AccessTokenRepository tokens,
            CredentialRepository credentials,
            SignInSettings settings,
            Guard guard,
            TransactionTemplate transactions) {
        this.local = local;
        this.check = check;
        this.attempts = attempts;
        this.secondFactor = secondFactor;
        this.tokens = tokens;
        this.credentials = credentials;
        this.settings = settings;
        this.guard = guard;
        this.transactions = transactions;
    }

    /** What somebody signs in with, as in the schema. It does not show what it holds. */
    public record Credential(
            String email,
            String password,
            @Nullable String code,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Credential";
        }
    }

    /**
     * A sign-in that began.
     *
     * @param secret its token
     */
    public record Begun(OneTimeSecret secret, OffsetDateTime expiresAt, Me me) {

        /** The token; null when another process made it. */
        public @Nullable String token() {
            return secret.reveal();
        }
    }

    /** Gives a token to whoever knows the password and, where a second factor is on, has a code. */
    public Begun signIn(Credential input, @Nullable String remote) {
        var problems = new Problems();
        local.check(problems);
        problems.refuse();
        try {
            Optional<Credentials> known = check.check(input.email, input.password, remote);
            problems.unless(known.isPresent(), null, "signin.BAD_CREDENTIALS");
            known.filter(Credentials::secondFactor)
                    .ifPresent(account -> code(account.account(), input.code, remote, problems));
            problems.refuse();
            long account = known.orElseThrow().account();
            attempts.proven(account, input.email, Network.of(remote));
            return begin(account);
        } catch (Attempts.LockedException locked) {
            throw problems.with(null, "signin.TOO_MANY_ATTEMPTS.password", locked.seconds());
        }
    }

    /** Adds what is wrong with the code of a second factor, or that it is missing. */
    void code(long account, @Nullable String code, @Nullable String remote, Problems problems) {
        problems.unless(code != null, "code", "signin.CODE_REQUIRED");
        SecondFactorCheck.tell(() -> secondFactor.check(account, Objects.requireNonNull(code), remote), problems);
    }

    private Begun begin(long account) {
        Instant now = Moment.now();
        Instant until = now.plus(settings.signInLasts());
        OneTimeSecret secret = OneTimeSecret.fresh();
        Actor who = new Actor("account:" + account, null);
        // All in one: whatever fails, there is no token that nobody was given.
        Me me = who.call(() -> transactions.execute(transaction -> {
            tokens.keep(account, null, List.of(TokenScope.values()), secret, now, until);
            credentials.signedIn(account, now);
            return credentials.me(account, guard.today());
        }));
        return new Begun(secret, until.atOffset(ZoneOffset.UTC), Objects.requireNonNull(me));
    }
}
