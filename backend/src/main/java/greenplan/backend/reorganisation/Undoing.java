package greenplan.backend.reorganisation;

import greenplan.db.DateSpan;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * One reorganisation while it is undone: rows go, and rows get back the days that they had.
 *
 * @param kept where what was cut short is kept
 */
record Undoing(DSLContext database, Table<?> kept, long change) {

    /** Deletes the rows of the reorganisation. */
    void delete(Table<?> table, TableField<?, Long> by) {
        database.deleteFrom(table).where(by.eq(change)).execute();
    }

    /** Gives rows their days back. */
    void restore(Table<?> table, TableField<?, Long> id, TableField<?, DateSpan> valid) {
        database.update(table)
                .set(valid, column("valid", DateSpan.class))
                .from(kept)
                .where(column("reorganisation_id", Long.class).eq(change))
                .and(column("tbl", String.class).eq(table.getName()))
                .and(column("row_id", Long.class).eq(id))
                .execute();
    }

    @SuppressWarnings("unchecked")
    private <T> Field<T> column(String name, Class<T> type) {
        return (Field<T>) Objects.requireNonNull(kept.field(name), () -> name + " of " + type);
    }
}
