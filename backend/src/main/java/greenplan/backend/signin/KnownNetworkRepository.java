package greenplan.backend.signin;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.KNOWN_NETWORK;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whence the owners of accounts came in of late. */
@Repository
class KnownNetworkRepository {

    private static final int DAYS = 90;

    private final DSLContext database;

    KnownNetworkRepository(DSLContext database) {
        this.database = database;
    }

    /** Whether the owner of the account with this address came in from there of late; never for an unknown one. */
    boolean isKnown(String email, Network network) {
        return isKnown(lower(KNOWN_NETWORK.account().EMAIL).eq(lower(val(email.strip()))), network);
    }

    boolean isKnown(long account, Network network) {
        return isKnown(KNOWN_NETWORK.ACCOUNT_ID.eq(account), network);
    }

    /** Whether there is an account with this address whose owner never came in from anywhere, by a password or a link. */
    boolean isNew(String email) {
        return database.fetchExists(database.selectOne()
                .from(ACCOUNT)
                .where(lower(ACCOUNT.EMAIL).eq(lower(val(email.strip()))))
                .andNotExists(selectOne().from(KNOWN_NETWORK).where(KNOWN_NETWORK.ACCOUNT_ID.eq(ACCOUNT.ID))));
    }

    private boolean isKnown(Condition whose, Network network) {
        return database.fetchExists(database.selectOne()
                .from(KNOWN_NETWORK)
                .where(whose)
                .and(KNOWN_NETWORK.NETWORK.eq(network.hash()))
                .and(KNOWN_NETWORK.LAST_AT.gt(OffsetDateTime.now(ZoneOffset.UTC).minusDays(DAYS))));
    }

    /** The owner came in from there; what is too long ago is forgotten. */
    void learn(long account, Network network, Instant now) {
        if (network.equals(Network.WITHIN)) {
            return;
        }
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        database.insertInto(KNOWN_NETWORK)
                .set(KNOWN_NETWORK.ACCOUNT_ID, account)
                .set(KNOWN_NETWORK.NETWORK, network.hash())
                .set(KNOWN_NETWORK.LAST_AT, moment)
                .onConflict(KNOWN_NETWORK.ACCOUNT_ID, KNOWN_NETWORK.NETWORK)
                .doUpdate()
                .set(KNOWN_NETWORK.LAST_AT, moment)
                .execute();
        database.deleteFrom(KNOWN_NETWORK)
                .where(KNOWN_NETWORK.ACCOUNT_ID.eq(account))
                .and(KNOWN_NETWORK.LAST_AT.lt(moment.minusDays(DAYS)))
                .execute();
    }
}
