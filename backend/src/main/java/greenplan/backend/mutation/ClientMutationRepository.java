package greenplan.backend.mutation;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.CLIENT_MUTATION;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;

/** The answers of mutations that named themselves. */
@Repository
class ClientMutationRepository {

    private final DSLContext database;

    ClientMutationRepository(DSLContext database) {
        this.database = database;
    }

    /** Whether this call is the first of its name; waits while another transaction is about to answer. */
    boolean claim(long account, String mutation, String id) {
        database.deleteFrom(CLIENT_MUTATION).where(isOver()).execute();
        return changesOne(database.insertInto(CLIENT_MUTATION)
                .set(CLIENT_MUTATION.ACCOUNT_ID, account)
                .set(CLIENT_MUTATION.MUTATION, mutation)
                .set(CLIENT_MUTATION.CLIENT_MUTATION_ID, id)
                .onConflictDoNothing());
    }

    /** The answer of the first call, as JSON, if it ended and would not be forgotten by now. */
    Optional<String> find(long account, String mutation, String id) {
        return database.select(CLIENT_MUTATION.ANSWER)
                .from(CLIENT_MUTATION)
                .where(named(account, mutation, id))
                .andNot(isOver())
                .fetchOptional(row -> row.value1().data());
    }

    /** The answer of the first call, as JSON. */
    String stored(long account, String mutation, String id) {
        return database.select(CLIENT_MUTATION.ANSWER)
                .from(CLIENT_MUTATION)
                .where(named(account, mutation, id))
                .fetchSingle(row -> row.value1().data());
    }

    void store(long account, String mutation, String id, String answer) {
        database.update(CLIENT_MUTATION)
                .set(CLIENT_MUTATION.ANSWER, JSONB.valueOf(answer))
                .where(named(account, mutation, id))
                .execute();
    }

    private static Condition isOver() {
        return CLIENT_MUTATION.AT.lt(field("{0} - interval '7 days'", OffsetDateTime.class, currentOffsetDateTime()));
    }

    private static Condition named(long account, String mutation, String id) {
        return CLIENT_MUTATION
                .ACCOUNT_ID
                .eq(account)
                .and(CLIENT_MUTATION.MUTATION.eq(mutation))
                .and(CLIENT_MUTATION.CLIENT_MUTATION_ID.eq(id));
    }
}
