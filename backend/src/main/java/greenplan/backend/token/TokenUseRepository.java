package greenplan.backend.token;

import static greenplan.db.base.Tables.ACCESS_TOKEN;
import static greenplan.db.base.Tables.ACCESS_TOKEN_USE;
import static greenplan.db.base.Tables.ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

import greenplan.backend.rights.SignedIn;
import greenplan.db.base.enums.TokenKind;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Tokens as they are used: whom one stands for, and when it was seen last. */
@Repository
class TokenUseRepository {

    private final DSLContext database;

    TokenUseRepository(DSLContext database) {
        this.database = database;
    }

    /** How often the use of one token is noted. */
    static final Duration NOTED_ONCE_A = Duration.ofMinutes(1);

    /** Who a token stands for, as long as neither token nor account has ended. */
    Optional<SignedIn> holder(String token, Instant now) {
        return database.select(
                        ACCESS_TOKEN.ACCOUNT_ID,
                        ACCESS_TOKEN.ID,
                        ACCESS_TOKEN.KIND,
                        ACCESS_TOKEN.SCOPES,
                        ACCESS_TOKEN.CREATED_AT,
                        coalesce(ACCESS_TOKEN.CONFIRMED_AT, ACCESS_TOKEN.CREATED_AT))
                .from(ACCESS_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ACCESS_TOKEN.ACCOUNT_ID))
                .where(ACCESS_TOKEN.TOKEN_HASH.eq(OneTimeSecret.hash(token)))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .and(ACCESS_TOKEN.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(mapping((account, id, kind, scopes, created, confirmed) -> new SignedIn(
                        account,
                        id,
                        kind == TokenKind.PERSONAL,
                        Set.copyOf(Arrays.asList(scopes)),
                        created.toInstant(),
                        confirmed.toInstant())));
    }

    /** Notes the use of a token, once a minute at most; in a transaction, which fails when it would have to wait. */
    void used(long token, Instant now) {
        database.execute("set local lock_timeout = '100ms'");
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        database.insertInto(ACCESS_TOKEN_USE)
                .set(ACCESS_TOKEN_USE.TOKEN_ID, token)
                .set(ACCESS_TOKEN_USE.LAST_USED_AT, moment)
                .onConflict(ACCESS_TOKEN_USE.TOKEN_ID)
                .doUpdate()
                .set(ACCESS_TOKEN_USE.LAST_USED_AT, moment)
                .where(ACCESS_TOKEN_USE.LAST_USED_AT.lt(moment.minus(NOTED_ONCE_A)))
                .execute();
    }
}
