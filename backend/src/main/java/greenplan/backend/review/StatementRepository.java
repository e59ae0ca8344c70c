package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.VALUE_STATEMENT;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps for everybody what was accepted of targets without a number. */
@Repository
class StatementRepository {

    private final DSLContext database;

    StatementRepository(DSLContext database) {
        this.database = database;
    }

    /** Rows that were just accepted: words, or why there is no value. */
    void keep(Collection<Long> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.insertInto(
                        VALUE_STATEMENT,
                        VALUE_STATEMENT.VALUE_ID,
                        VALUE_STATEMENT.REVISION,
                        VALUE_STATEMENT.WORDS,
                        VALUE_STATEMENT.NO_DATA_REASON,
                        VALUE_STATEMENT.KIND,
                        VALUE_STATEMENT.AS_OF,
                        VALUE_STATEMENT.TERRITORY_ID,
                        VALUE_STATEMENT.SOURCE,
                        VALUE_STATEMENT.REASON,
                        VALUE_STATEMENT.ACCEPTED_AT)
                .select(select(
                                REPORT_VALUE.ID,
                                REPORT_VALUE.REVISION,
                                REPORT_VALUE.WORDS,
                                REPORT_VALUE.NO_DATA_REASON,
                                REPORT_VALUE.KIND,
                                REPORT_VALUE.AS_OF,
                                REPORT_VALUE.TERRITORY_ID,
                                REPORT_VALUE.SOURCE,
                                REPORT_VALUE.CORRECTION_REASON,
                                REPORT_VALUE.ACCEPTED_AT)
                        .from(REPORT_VALUE)
                        .where(among(REPORT_VALUE.ID, rows), REPORT_VALUE.AMOUNT.isNull())
                        .orderBy(REPORT_VALUE.ID))
                .execute();
    }
}
