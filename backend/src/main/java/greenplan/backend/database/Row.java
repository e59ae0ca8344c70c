package greenplan.backend.database;

import org.jooq.Field;
import org.jooq.Record;

/** One row that a statement read. It tells the value of each column that the statement selects, by that very column. */
public interface Row {

    /** The value of a column; null where the row has none. */
    <T> T get(Field<T> column);

    /** Whether the statement read this very column; another one of its name does not count. */
    boolean has(Field<?> column);

    /** A row that jOOQ read. */
    static Row of(Record read) {
        return new Row() {

            @Override
            public <T> T get(Field<T> column) {
                return read.get(column);
            }

            @Override
            public boolean has(Field<?> column) {
                for (var one : read.fields()) {
                    if (one == column) {
                        return true;
                    }
                }
                return false;
            }
        };
    }
}
