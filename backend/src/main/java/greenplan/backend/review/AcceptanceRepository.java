package greenplan.backend.review;

import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.jooq.impl.DSL.when;

import greenplan.db.base.enums.ReplacementKind;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row3;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Rows of reports are accepted. */
@Repository
class AcceptanceRepository {

    private final DSLContext database;

    AcceptanceRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Marks rows as accepted, each with the figure that says it. A correction that was returned and says again what is public, without a document
     * of its own, falls away: the row is that revision as before.
     */
    void accept(Collection<Waiting> rows, Publication publication, long reviewer, OffsetDateTime now) {
        if (rows.isEmpty()) {
            return;
        }
        Row3<Long, Long, Boolean>[] triples = rows.stream()
                .map(each -> row(
                        val(each.key()),
                        val(publication.figure(each), SQLDataType.BIGINT),
                        val(each.observation() != null
                                && Objects.equals(each.observation(), publication.figure(each)))))
                .<Row3<Long, Long, Boolean>>toArray(Row3[]::new);
        var published = values(triples).as("published", "row_id", "observation_id", "says_the_same");
        Field<Long> figure = published.field("observation_id", Long.class);
        var fallen = condition(published.field("says_the_same", Boolean.class))
                .and(REPORT_VALUE.REVISION.gt(1))
                .and(StatementRepository.bringsNoDocument());
        Field<String> reasonBefore = field(select(max(OBSERVATION.REPLACED_REASON))
                .from(OBSERVATION)
                .where(OBSERVATION.REPLACED_BY.eq(figure), OBSERVATION.REPLACED_KIND.eq(ReplacementKind.CORRECTION)));
        database.update(REPORT_VALUE)
                .set(REPORT_VALUE.ACCEPTED_AT, now)
                .set(REPORT_VALUE.ACCEPTED_BY, reviewer)
                .set(REPORT_VALUE.OBSERVATION_ID, figure)
                .set(
                        REPORT_VALUE.REVISION,
                        REPORT_VALUE.REVISION.minus(when(fallen, 1).otherwise(0)))
                .set(
                        REPORT_VALUE.CORRECTION_REASON,
                        when(fallen, reasonBefore).otherwise(REPORT_VALUE.CORRECTION_REASON))
                .from(published)
                .where(REPORT_VALUE.ID.eq(published.field("row_id", Long.class)))
                .execute();
    }
}
