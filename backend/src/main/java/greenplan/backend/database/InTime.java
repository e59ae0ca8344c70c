package greenplan.backend.database;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.jooq.Field;

/** Who answers on a day: agencies and provinces are reorganised, roles end, and what was theirs is followed. */
public final class InTime {

    private InTime() {}

    /** The province that answers on a day for the one of the column. */
    public static Field<Long> provinceOn(Field<Long> province, LocalDate day) {
        return field("greenplan.province_on({0}, {1})", Long.class, province, val(day));
    }

    /** The agency that answers on a day for the one of the column. */
    public static Field<Long> agencyOn(Field<Long> agency, LocalDate day) {
        return field("greenplan.agency_on({0}, {1})", Long.class, agency, val(day));
    }

    /** The province whose focal officer looks after the account of the column on a day; null when administrators alone do. */
    public static Field<Long> lookedAfterBy(Field<Long> account, LocalDate day) {
        return field("greenplan.looked_after_by({0}, {1})", Long.class, account, val(day));
    }
}
