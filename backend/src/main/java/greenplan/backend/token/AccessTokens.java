package greenplan.backend.token;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.db.base.enums.TokenKind;
import greenplan.db.base.enums.TokenScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Personal tokens, made and revoked by their owner, who has typed a password. */
@Service
class AccessTokens {

    private static final int MOST = 50;

    private final AccessTokenRepository tokens;
    private final Clock clock;

    AccessTokens(AccessTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Makes a token that ends with a day, in the time of Vietnam. */
    NewToken create(Caller caller, Wanted input) {
        Instant now = Moment.now();
        problems(caller, input, now).refuse();
        Instant until =
                input.expiresOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        OneTimeSecret secret = OneTimeSecret.fresh();
        long key = tokens.keep(
                caller.account(),
                input.name.strip(),
                input.scopes.stream().distinct().toList(),
                secret,
                now,
                until);
        return new NewToken(secret, one(caller, key, now));
    }

    /** A token that was made. */
    record NewToken(OneTimeSecret secret, AccessToken accessToken) {

        /** The token itself; null when another process made it. */
        public @Nullable String token() {
            return secret.reveal();
        }
    }

    // Inputs as in the schema.

    record Wanted(
            String name,
            List<TokenScope> scopes,
            LocalDate expiresOn,
            @Nullable String clientMutationId) {}

    record Revocation(String id, @Nullable String clientMutationId) {}

    /** Ends one of the caller's own tokens; an ended one stays ended. */
    AccessToken revoke(Caller caller, Revocation input) {
        long key = StaffId.key("AccessToken", input.id, "id");
        Instant now = Moment.now();
        tokens.revoke(caller.account(), key, TokenKind.PERSONAL, now);
        return one(caller, key, now);
    }

    private AccessToken one(Caller caller, long key, Instant now) {
        return tokens.ofAccount(caller.account(), key, now).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("access token", StaffId.of("AccessToken", key)));
    }

    private Problems problems(Caller caller, Wanted input, Instant now) {
        LocalDate expiresOn = input.expiresOn;
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        var problems = new Problems();
        problems.length(input.name, 1, 80, "name");
        problems.unless(!input.scopes.isEmpty(), "scopes", "token.REQUIRED");
        problems.unless(
                !expiresOn.isBefore(today) && !expiresOn.isAfter(today.plusYears(1)),
                "expiresOn",
                "token.OUT_OF_RANGE",
                today,
                today.plusYears(1));
        problems.unless(tokens.ofAccount(caller.account(), null, now).size() < MOST, null, "token.TOO_MANY", MOST);
        return problems;
    }
}
