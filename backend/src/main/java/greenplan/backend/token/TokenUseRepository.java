package greenplan.backend.token;

import static greenplan.db.base.Tables.ACCESS_TOKEN;
import static greenplan.db.base.Tables.ACCESS_TOKEN_USE;
import static greenplan.db.base.Tables.ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Given;
import greenplan.backend.database.Statements;
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
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Tokens as they are used: whom one stands for, and when it was seen last. */
@Repository
class TokenUseRepository {

    private static final Given<byte[]> HASH = new Given<>("hash", SQLDataType.BLOB);
    private static final Given<OffsetDateTime> NOW = new Given<>("now", SQLDataType.TIMESTAMPWITHTIMEZONE);
    private static final Field<OffsetDateTime> CONFIRMED =
            coalesce(ACCESS_TOKEN.CONFIRMED_AT, ACCESS_TOKEN.CREATED_AT).as("confirmed");

    private final DSLContext database;
    private final Statements statements;

    TokenUseRepository(DSLContext database, @Qualifier("application") Statements statements) {
        this.database = database;
        this.statements = statements;
    }

    /** How often the use of one token is noted. */
    static final Duration NOTED_ONCE_A = Duration.ofMinutes(1);

    /** Who a token stands for, as long as neither token nor account has ended. */
    Optional<SignedIn> holder(String token, Instant now) {
        return statements
                .of(() -> select(
                                ACCESS_TOKEN.ACCOUNT_ID,
                                ACCESS_TOKEN.ID,
                                ACCESS_TOKEN.KIND,
                                ACCESS_TOKEN.SCOPES,
                                ACCESS_TOKEN.CREATED_AT,
                                CONFIRMED)
                        .from(ACCESS_TOKEN)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(ACCESS_TOKEN.ACCOUNT_ID))
                        .where(ACCESS_TOKEN.TOKEN_HASH.eq(HASH))
                        .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                        .and(ACCESS_TOKEN.EXPIRES_AT.gt(NOW))
                        .and(ACCOUNT.DISABLED_AT.isNull()))
                .with(HASH.is(OneTimeSecret.hash(token)), NOW.is(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> new SignedIn(
                        row.get(ACCESS_TOKEN.ACCOUNT_ID),
                        row.get(ACCESS_TOKEN.ID),
                        row.get(ACCESS_TOKEN.KIND) == TokenKind.PERSONAL,
                        Set.copyOf(Arrays.asList(row.get(ACCESS_TOKEN.SCOPES))),
                        row.get(ACCESS_TOKEN.CREATED_AT).toInstant(),
                        row.get(CONFIRMED).toInstant()));
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
