package greenplan.backend.packages;

import static greenplan.db.base.Tables.OBSERVATION;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.db.base.enums.ReplacementKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Figures that another edition of a package says otherwise or leaves out: everybody read them, so they are replaced (decision 27). */
final class FigureEditionRepository {

    /** It counts: nothing came in its place, and nobody withdrew it. */
    static final Condition CURRENT = OBSERVATION.REPLACED_AT.isNull();

    /** What a figure says; the rest are words around it, which may be mended. */
    private static final Set<Field<?>> SAID =
            Set.of(OBSERVATION.VALUE, OBSERVATION.QUALIFIER, OBSERVATION.AS_OF_PRECISION, OBSERVATION.CLASS_EN);

    private final DSLContext database;
    private final String office;

    FigureEditionRepository(DSLContext database, String plan) {
        this.database = database;
        this.office = "Gói kế hoạch " + plan;
    }

    static boolean saysOtherwise(Collection<Field<?>> news) {
        return news.stream().anyMatch(SAID::contains);
    }

    /** Puts a new row in the place of one that the edition says otherwise. */
    void replace(Record now, Field<?>[] columns, Map<Field<?>, Object> news) {
        Long next = Objects.requireNonNull(database.select(field("nextval('greenplan.observation_id_seq')", Long.class))
                .fetchOne(0, Long.class));
        mark("Bản mới của gói kế hoạch ghi khác", inline(next), OBSERVATION.ID.eq(now.get(OBSERVATION.ID)));
        var said = new HashMap<Field<?>, Object>();
        Stream.of(columns).forEach(column -> said.put(column, now.get(column)));
        said.putAll(news);
        said.put(OBSERVATION.ID, next);
        database.insertInto(OBSERVATION).set(said).execute();
    }

    /** Withdraws what the edition leaves out; what came in the same load from the same source is in its place, when that is one figure. */
    void withdraw(List<Long> figures) {
        if (figures.isEmpty()) {
            return;
        }
        var other = OBSERVATION.as("other");
        Field<Long> instead = field(select(when(DSL.count().eq(1), min(other.ID)))
                .from(other)
                .where(
                        other.INDICATOR_ID.eq(OBSERVATION.INDICATOR_ID),
                        other.TERRITORY_ID.eq(OBSERVATION.TERRITORY_ID),
                        other.SOURCE_ID.eq(OBSERVATION.SOURCE_ID),
                        other.CLASS_VI.isNotDistinctFrom(OBSERVATION.CLASS_VI),
                        other.REPLACED_AT.isNull(),
                        other.PUBLISHED_AT.eq(currentOffsetDateTime())));
        mark("Bản mới của gói kế hoạch không còn nêu số liệu này", instead, OBSERVATION.ID.in(figures));
    }

    private void mark(String reason, Field<Long> by, Condition which) {
        database.update(OBSERVATION)
                .set(OBSERVATION.REPLACED_AT, currentOffsetDateTime())
                .set(OBSERVATION.REPLACED_KIND, ReplacementKind.PACKAGE)
                .set(OBSERVATION.REPLACED_BY, by)
                .set(OBSERVATION.REPLACED_REASON, reason)
                .set(OBSERVATION.REPLACED_OFFICE, office)
                .where(which)
                .execute();
    }
}
