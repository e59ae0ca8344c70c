package greenplan.backend.database;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.Routines;
import java.time.LocalDate;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;

/** Who answers on a day: agencies and provinces are reorganised, roles end, and what was theirs is followed. */
public final class InTime {

    private InTime() {}

    /** The province that answers on a day for the one of the column. */
    public static Field<Long> provinceOn(Field<Long> province, LocalDate day) {
        return Routines.provinceOn(province, val(day));
    }

    /** The agency that answers on a day for the one of the column. */
    public static Field<Long> agencyOn(Field<Long> agency, LocalDate day) {
        return Routines.agencyOn(agency, val(day));
    }

    /**
     * Whether one of these agencies answers on a day for the one of the column. Those from which a line leads here are found first, so that an index on the
     * column is used and not every row asks who answers for it.
     */
    public static Condition answeredBy(Field<Long> agency, Collection<Long> agencies, LocalDate day) {
        return condition(
                        "{0} = any (array(select greenplan.lines_to({1})))", agency, val(agencies.toArray(Long[]::new)))
                .and(Sql.among(agencyOn(agency, day), agencies));
    }

    /** The province whose focal officer looks after the account of the column on a day; null when administrators alone do. */
    public static Field<Long> lookedAfterBy(Field<Long> account, LocalDate day) {
        return Routines.lookedAfterBy(account, val(day));
    }
}
