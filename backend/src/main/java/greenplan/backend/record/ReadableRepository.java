package greenplan.backend.record;

import static greenplan.backend.database.InTime.lookedAfter;
import static greenplan.db.record.Tables.CHANGE;
import static greenplan.db.record.Tables.CHANGE_PLACE;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which changes somebody reads.
 *
 * @param from the changes, beside what tells those of some provinces
 * @param key by which they are ordered: an index gives them in its order, so that a page reads no more than a page
 * @param asked what is asked for among them
 */
record ReadableRepository(Table<?> from, Field<Long> key, Condition asked) {

    static ReadableRepository everywhere(Condition asked) {
        return new ReadableRepository(CHANGE, CHANGE.ID, asked);
    }

    /** What belongs to provinces, and the accounts that they look after on a day. */
    static ReadableRepository of(@Nullable List<Long> provinces, LocalDate day, Condition asked) {
        if (provinces == null) {
            return everywhere(asked);
        }
        Select<Record1<Long>> readable =
                select(CHANGE.ID).from(CHANGE).where(CHANGE.TBL.eq("account"), lookedAfter(CHANGE.KEY, provinces, day));
        // One by one: an index gives the changes of one province in their order, and not those of several.
        for (Long province : provinces) {
            readable = readable.unionAll(
                    select(CHANGE_PLACE.CHANGE_ID).from(CHANGE_PLACE).where(CHANGE_PLACE.PROVINCE_ID.eq(province)));
        }
        var those = readable.asTable("readable", CHANGE.ID.getName());
        Field<Long> key = Objects.requireNonNull(those.field(CHANGE.ID));
        return new ReadableRepository(those.join(CHANGE).on(CHANGE.ID.eq(key)), key, asked);
    }
}
