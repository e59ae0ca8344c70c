package greenplan.backend.review;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.OBSERVATION;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;

import greenplan.db.base.enums.ReplacementKind;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Row5;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** What becomes of public figures; nothing that was published is changed in what it says. */
@Repository
class FigureRepository {

    private final DSLContext database;

    FigureRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes down what does not count any more. */
    void replace(List<Replaced> old) {
        if (old.isEmpty()) {
            return;
        }
        Row5<Long, ReplacementKind, Long, String, String>[] rows = old.stream()
                .map(each -> row(
                        val(each.figure()),
                        val(each.kind()),
                        val(each.by(), SQLDataType.BIGINT),
                        val(each.reason(), SQLDataType.CLOB),
                        val(each.office())))
                .<Row5<Long, ReplacementKind, Long, String, String>>toArray(Row5[]::new);
        var gone = values(rows).as("gone", "figure", "kind", "by", "reason", "office");
        database.update(OBSERVATION)
                .set(OBSERVATION.REPLACED_AT, currentOffsetDateTime())
                .set(OBSERVATION.REPLACED_KIND, gone.field("kind", ReplacementKind.class))
                .set(OBSERVATION.REPLACED_BY, gone.field("by", Long.class))
                .set(OBSERVATION.REPLACED_REASON, gone.field("reason", String.class))
                .set(OBSERVATION.REPLACED_OFFICE, gone.field("office", String.class))
                .from(gone)
                .where(OBSERVATION.ID.eq(gone.field("figure", Long.class)))
                .execute();
    }

    /** Takes a figure back. */
    void withdraw(long figure, ReplacementKind kind, String reason, String office) {
        replace(List.of(new Replaced(figure, kind, null, reason, office)));
    }

    /** Lets a figure count again that was withdrawn; false when another one has its place. */
    boolean restore(long figure) {
        var other = OBSERVATION.as("other");
        return changesOne(database.update(OBSERVATION)
                .setNull(OBSERVATION.REPLACED_AT)
                .setNull(OBSERVATION.REPLACED_KIND)
                .setNull(OBSERVATION.REPLACED_REASON)
                .setNull(OBSERVATION.REPLACED_OFFICE)
                .where(OBSERVATION.ID.eq(figure))
                .andNotExists(selectOne()
                        .from(other)
                        .where(
                                other.INDICATOR_ID.eq(OBSERVATION.INDICATOR_ID),
                                other.TERRITORY_ID.eq(OBSERVATION.TERRITORY_ID),
                                other.AS_OF.eq(OBSERVATION.AS_OF),
                                other.CLASS_VI.isNotDistinctFrom(OBSERVATION.CLASS_VI),
                                other.SOURCE_ID.eq(OBSERVATION.SOURCE_ID),
                                other.KIND.eq(OBSERVATION.KIND),
                                other.REPLACED_AT.isNull())));
    }

    /** Lets figures count again, because what had settled them is gone. */
    void reopen(Collection<Long> figures) {
        if (!figures.isEmpty()) {
            database.update(OBSERVATION)
                    .setNull(OBSERVATION.REPLACED_AT)
                    .setNull(OBSERVATION.REPLACED_KIND)
                    .setNull(OBSERVATION.REPLACED_BY)
                    .setNull(OBSERVATION.REPLACED_REASON)
                    .setNull(OBSERVATION.REPLACED_OFFICE)
                    .where(OBSERVATION.ID.in(figures))
                    .execute();
        }
    }

    /** Writes down that a figure counts among those that differ. */
    void decide(long figure, String reason, String office) {
        database.update(OBSERVATION)
                .set(OBSERVATION.DECIDED_AT, currentOffsetDateTime())
                .set(OBSERVATION.DECIDED_REASON, reason)
                .set(OBSERVATION.DECIDED_OFFICE, office)
                .where(OBSERVATION.ID.eq(figure))
                .execute();
    }
}
