package greenplan.backend.token;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Mutations;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
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

    private final Guard guard;
    private final Mutations mutations;
    private final AccessTokenRepository tokens;
    private final Clock clock;

    AccessTokens(Guard guard, Mutations mutations, AccessTokenRepository tokens, Clock clock) {
        this.guard = guard;
        this.mutations = mutations;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Makes a token that ends with a day, in the time of Vietnam. */
    TokenAnswer create(String name, List<TokenScope> scopes, LocalDate expiresOn, @Nullable String clientMutationId) {
        Caller caller = guard.confirmed();
        return mutations.once(caller, "createAccessToken", clientMutationId, TokenAnswer.class, () -> {
            Instant now = Moment.now();
            Problems problems = problems(caller, name, scopes, expiresOn, now);
            if (!problems.none()) {
                return new TokenAnswer(null, null, problems.list(), clientMutationId);
            }
            Instant until = expiresOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            OneTimeSecret secret = OneTimeSecret.fresh();
            long key = tokens.keep(
                    caller.account(), name.strip(), scopes.stream().distinct().toList(), secret, now, until);
            return new TokenAnswer(secret, one(caller, key, now), List.of(), clientMutationId);
        });
    }

    /** Ends one of the caller's own tokens; an ended one stays ended. */
    TokenAnswer revoke(String id, @Nullable String clientMutationId) {
        Caller caller = guard.inPerson();
        long key = StaffId.key("AccessToken", id, "id");
        return mutations.once(caller, "revokeAccessToken", clientMutationId, TokenAnswer.class, () -> {
            Instant now = Moment.now();
            tokens.revoke(caller.account(), key, TokenKind.PERSONAL, now);
            return new TokenAnswer(null, one(caller, key, now), List.of(), clientMutationId);
        });
    }

    private AccessToken one(Caller caller, long key, Instant now) {
        return tokens.ofAccount(caller.account(), key, now).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("access token", StaffId.of("AccessToken", key)));
    }

    private Problems problems(Caller caller, String name, List<TokenScope> scopes, LocalDate expiresOn, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        var problems = new Problems();
        problems.length(name, 1, 80, "name");
        problems.unless(
                !scopes.isEmpty(), "scopes", "REQUIRED", "Cần ít nhất một phạm vi.", "One scope at least is needed.");
        problems.unless(
                !expiresOn.isBefore(today) && !expiresOn.isAfter(today.plusYears(1)),
                "expiresOn",
                "OUT_OF_RANGE",
                "Ngày hết hạn phải từ %s đến %s.".formatted(today, today.plusYears(1)),
                "The last day must be from %s to %s.".formatted(today, today.plusYears(1)));
        problems.unless(
                tokens.ofAccount(caller.account(), null, now).size() < MOST,
                null,
                "TOO_MANY",
                "Bạn đã có %d mã truy cập: hãy thu hồi bớt.".formatted(MOST),
                "You have %d tokens: revoke some first.".formatted(MOST));
        return problems;
    }
}
