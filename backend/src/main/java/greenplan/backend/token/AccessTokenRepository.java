package greenplan.backend.token;

import static greenplan.db.base.Tables.ACCESS_TOKEN;
import static greenplan.db.base.Tables.ACCESS_TOKEN_USE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.StaffId;
import greenplan.db.base.enums.TokenKind;
import greenplan.db.base.enums.TokenScope;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tokens, as hashes. */
@Repository
public class AccessTokenRepository {

    private final DSLContext database;

    AccessTokenRepository(DSLContext database) {
        this.database = database;
    }

    /** Keeps a token and returns its key. Without a name it is that of a sign-in. */
    public long keep(
            long account,
            @Nullable String name,
            List<TokenScope> scopes,
            OneTimeSecret secret,
            Instant now,
            Instant until) {
        return database.insertInto(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.ACCOUNT_ID, account)
                .set(ACCESS_TOKEN.KIND, name == null ? TokenKind.SIGN_IN : TokenKind.PERSONAL)
                .set(ACCESS_TOKEN.NAME, name)
                .set(ACCESS_TOKEN.SCOPES, scopes.toArray(TokenScope[]::new))
                .set(ACCESS_TOKEN.TOKEN_HASH, secret.hashBytes())
                .set(ACCESS_TOKEN.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .set(ACCESS_TOKEN.EXPIRES_AT, until.atOffset(ZoneOffset.UTC))
                .returning(ACCESS_TOKEN.ID)
                .fetchSingle()
                .getId();
    }

    /** The owner gave the password anew, for the token of a sign-in. */
    public void confirm(long token, Instant now) {
        database.update(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.CONFIRMED_AT, now.atOffset(ZoneOffset.UTC))
                .where(ACCESS_TOKEN.ID.eq(token))
                .execute();
    }

    /** Revokes one token of an account; false when it has none such, or it is revoked already. */
    public boolean revoke(long account, long token, TokenKind kind, Instant now) {
        return revoke(
                        ACCESS_TOKEN
                                .ACCOUNT_ID
                                .eq(account)
                                .and(ACCESS_TOKEN.ID.eq(token))
                                .and(ACCESS_TOKEN.KIND.eq(kind)),
                        now)
                == 1;
    }

    /** Revokes the tokens of all sign-ins of an account but one. */
    public void revokeSignIns(long account, @Nullable Long but, Instant now) {
        Condition others = but == null ? noCondition() : ACCESS_TOKEN.ID.ne(but);
        revoke(
                ACCESS_TOKEN
                        .ACCOUNT_ID
                        .eq(account)
                        .and(ACCESS_TOKEN.KIND.eq(TokenKind.SIGN_IN))
                        .and(others),
                now);
    }

    /** Revokes the personal tokens of an account. */
    public void revokePersonal(long account, Instant now) {
        revoke(ACCESS_TOKEN.ACCOUNT_ID.eq(account).and(ACCESS_TOKEN.KIND.eq(TokenKind.PERSONAL)), now);
    }

    /** Revokes all tokens of an account. */
    public void revokeAll(long account, Instant now) {
        revoke(ACCESS_TOKEN.ACCOUNT_ID.eq(account), now);
    }

    private int revoke(Condition which, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        return database.update(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.REVOKED_AT, moment)
                .where(which)
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .and(ACCESS_TOKEN.EXPIRES_AT.gt(moment))
                .execute();
    }

    /** Personal tokens of an account, newest first; only one of them, or only those that have not ended. */
    public List<AccessToken> ofAccount(long account, @Nullable Long only, Instant now) {
        Condition which = only != null
                ? ACCESS_TOKEN.ID.eq(only)
                : ACCESS_TOKEN.REVOKED_AT.isNull().and(ACCESS_TOKEN.EXPIRES_AT.gt(val(now.atOffset(ZoneOffset.UTC))));
        return database.select(
                        ACCESS_TOKEN.ID,
                        ACCESS_TOKEN.NAME,
                        ACCESS_TOKEN.SCOPES,
                        ACCESS_TOKEN.CREATED_AT,
                        ACCESS_TOKEN.EXPIRES_AT,
                        ACCESS_TOKEN_USE.LAST_USED_AT,
                        ACCESS_TOKEN.REVOKED_AT)
                .from(ACCESS_TOKEN)
                .leftJoin(ACCESS_TOKEN_USE)
                .on(ACCESS_TOKEN_USE.TOKEN_ID.eq(ACCESS_TOKEN.ID))
                .where(ACCESS_TOKEN.ACCOUNT_ID.eq(account))
                .and(ACCESS_TOKEN.KIND.eq(TokenKind.PERSONAL))
                .and(which)
                .orderBy(ACCESS_TOKEN.ID.desc())
                .fetch(mapping((id, name, scopes, created, expires, used, revoked) -> new AccessToken(
                        StaffId.of("AccessToken", id), name, List.of(scopes), created, expires, used, revoked)));
    }
}
