package greenplan.backend.review;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.REPORT_FILE;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.VALUE_STATEMENT;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps for everybody what was accepted of targets without a number. */
@Repository
class StatementRepository {

    private final DSLContext database;

    StatementRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Rows that were just accepted: words, or why there is no value. A correction that was returned and says again what is public, without a
     * document of its own, falls away: the row is that revision as before.
     */
    void keep(Collection<Long> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var fallen = name("fallen")
                .as(database.update(REPORT_VALUE)
                        .set(REPORT_VALUE.REVISION, VALUE_STATEMENT.REVISION)
                        .set(REPORT_VALUE.CORRECTION_REASON, VALUE_STATEMENT.REASON)
                        .from(VALUE_STATEMENT)
                        .where(among(REPORT_VALUE.ID, rows), VALUE_STATEMENT.VALUE_ID.eq(REPORT_VALUE.ID))
                        .and(REPORT_VALUE.AMOUNT.isNull())
                        .and(VALUE_STATEMENT.REVISION.eq(REPORT_VALUE.REVISION.minus(1)))
                        .and(VALUE_STATEMENT.WORDS.isNotDistinctFrom(REPORT_VALUE.WORDS))
                        .and(VALUE_STATEMENT.NO_DATA_REASON.isNotDistinctFrom(REPORT_VALUE.NO_DATA_REASON))
                        .and(VALUE_STATEMENT.KIND.isNotDistinctFrom(REPORT_VALUE.KIND))
                        .and(VALUE_STATEMENT.AS_OF.isNotDistinctFrom(REPORT_VALUE.AS_OF))
                        .and(VALUE_STATEMENT.TERRITORY_ID.isNotDistinctFrom(REPORT_VALUE.TERRITORY_ID))
                        .and(VALUE_STATEMENT.SOURCE.isNotDistinctFrom(REPORT_VALUE.SOURCE))
                        .and(bringsNoDocument())
                        .returning(REPORT_VALUE.ID));
        database.with(fallen)
                .insertInto(
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
                        .and(REPORT_VALUE.ID.notIn(
                                select(fallen.field(REPORT_VALUE.ID)).from(fallen)))
                        .orderBy(REPORT_VALUE.ID))
                .execute();
    }

    /** No document was attached to the row with its last correction. */
    static Condition bringsNoDocument() {
        return notExists(selectOne()
                .from(REPORT_FILE)
                .where(REPORT_FILE.VALUE_ID.eq(REPORT_VALUE.ID), REPORT_FILE.REVISION.eq(REPORT_VALUE.REVISION)));
    }
}
