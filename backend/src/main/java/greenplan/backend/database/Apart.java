package greenplan.backend.database;

import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.CustomField;

/**
 * A column that a select of its own makes for each row. Among other columns PostgreSQL would look through all of their expressions for it, each time that
 * the statement runs: a tenth of the time of a small one. Beside the row, where nothing else stands, it costs what it takes, and its plan is the same.
 *
 * @param <T> type of the column
 */
public final class Apart<T> extends CustomField<T> {

    private static final String TABLE = "apart";

    private final Field<T> made;

    /**
     * @param name no other one of the same statement has it
     * @param made from columns of the row
     */
    public Apart(String name, Field<T> made) {
        super(name, made.getDataType());
        this.made = made;
    }

    /** Rows with those of the columns that stand apart. */
    public static Table<?> beside(Table<?> rows, Collection<? extends Field<?>> columns) {
        var apart = columns.stream()
                .filter(Apart.class::isInstance)
                .map(column -> ((Apart<?>) column).made.as(column.getName()))
                .toList();
        return apart.isEmpty() ? rows : rows.crossJoin(lateral(select(apart).asTable(TABLE)));
    }

    @Override
    public void accept(Context<?> text) {
        text.visit(name(TABLE, getName()));
    }
}
