package greenplan.backend.token;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.GraphLimits;
import greenplan.backend.operation.Operation;
import greenplan.backend.rights.SignedIn;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds who a bearer token stands for; an unknown, ended or revoked one is answered with 401. */
@Component
class BearerTokens implements OpaqueTokenIntrospector {

    private final TokenUseRepository tokens;
    private final TransactionTemplate transactions;
    private final GraphLimits limits;

    /** Tokens whose use this process has noted within the last minute, so that a script does not write at each call. */
    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

    BearerTokens(TokenUseRepository tokens, TransactionTemplate transactions, GraphLimits limits) {
        this.tokens = tokens;
        this.transactions = transactions;
        this.limits = limits;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return Operation.within(limits.timeout(), () -> find(token, Moment.now()));
    }

    private SignedIn find(String token, Instant now) {
        SignedIn who = tokens.holder(token, now)
                .orElseThrow(() -> new BadOpaqueTokenException("The token is unknown, has ended or was revoked"));
        Long key = who.tokenId();
        if (key != null && noted.getOrDefault(key, Instant.MIN).isBefore(now.minus(TokenUseRepository.NOTED_ONCE_A))) {
            note(key, now);
        }
        return who;
    }

    /** Nobody waits for this: what cannot be noted at once is noted with the next use. */
    private void note(long token, Instant now) {
        try {
            transactions.executeWithoutResult(transaction -> tokens.used(token, now));
            noted.values().removeIf(before -> before.isBefore(now.minus(TokenUseRepository.NOTED_ONCE_A)));
            noted.put(token, now);
        } catch (DataAccessException | org.jooq.exception.DataAccessException | TransactionException inVain) {
            // The token is good all the same.
        }
    }
}
