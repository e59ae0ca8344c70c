package greenplan.backend.mutation;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who changed a row last, by the record of changes; for colleagues who come second, and for nobody else. */
@Repository
public class ChangedByRepository {

    private final DSLContext database;

    ChangedByRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * The person who changed a row last; empty when it was the portal itself, or when nobody did.
     *
     * @param table its name, without a schema
     * @param key of the row
     */
    public Optional<Conflict.Who> last(String table, long key) {
        var newest = database.select(CHANGE.ID)
                .from(CHANGE)
                .where(CHANGE.TBL.eq(table), CHANGE.KEY.eq(key))
                .orderBy(CHANGE.ID.desc())
                .limit(1);
        return database.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, CHANGE.AT)
                .from(CHANGE)
                .join(ACCOUNT)
                .on(CHANGE.ACTOR.eq(concat(inline("account:"), cast(ACCOUNT.ID, String.class))))
                .where(CHANGE.ID.eq(newest))
                .fetchOptional(row -> new Conflict.Who(row.value1(), row.value2(), row.value3()));
    }
}
