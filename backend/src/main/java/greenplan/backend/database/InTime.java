package greenplan.backend.database;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.Routines;
import java.time.LocalDate;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** Who answers on a day: agencies and provinces are reorganised, roles end, and what was theirs is followed. */
public final class InTime {

    private InTime() {}

    /** The province that answers on a day for the one of the column. */
    public static Field<Long> provinceOn(Field<Long> province, LocalDate day) {
        return provinceOn(province, val(day));
    }

    /** The same for a day that comes with the statement. */
    public static Field<Long> provinceOn(Field<Long> province, Field<LocalDate> day) {
        return Routines.provinceOn(province, day);
    }

    /** The agency that answers on a day for the one of the column. */
    public static Field<Long> agencyOn(Field<Long> agency, LocalDate day) {
        return agencyOn(agency, val(day));
    }

    /** The same for a day that comes with the statement. */
    public static Field<Long> agencyOn(Field<Long> agency, Field<LocalDate> day) {
        return Routines.agencyOn(agency, day);
    }

    /** Whether one of these agencies answers on a day for the one of the column. */
    public static Condition answeredBy(Field<Long> agency, Collection<Long> agencies, LocalDate day) {
        return leadsTo(agency, select(field("unnest({0})", Long.class, val(agencies.toArray(Long[]::new)))))
                .and(Sql.among(agencyOn(agency, day), agencies));
    }

    /** Whether the agency of a column of the statement around answers on a day for the one of the column. */
    public static Condition answeredBy(Field<Long> agency, Field<Long> other, LocalDate day) {
        return leadsTo(agency, select(other)).and(agencyOn(agency, day).eq(other));
    }

    /**
     * Whether a line of succession leads from the agency of the column to one of these on some day. It is known before any row is read, so that an index on the
     * column is used, and only these rows are asked who answers for them.
     */
    public static Condition leadsTo(Field<Long> agency, Select<Record1<Long>> agencies) {
        return condition("{0} = any (array(select greenplan.lines_to(array({1}))))", agency, agencies);
    }

    /** The same for provinces. */
    public static Condition provinceLeadsTo(Field<Long> province, Select<Record1<Long>> provinces) {
        return condition("{0} = any (array(select greenplan.province_lines_to(array({1}))))", province, provinces);
    }

    /** Whether the focal officers of some provinces look after the account of the column on a day: only accounts that had a role there are asked. */
    public static Condition lookedAfter(Field<Long> account, Collection<Long> provinces, LocalDate day) {
        return condition(
                "{0} = any (array(select greenplan.looked_after({1}, {2})))",
                account, val(provinces.toArray(Long[]::new)), val(day));
    }

    /** The province whose focal officer looks after the account of the column on a day; null when administrators alone do. */
    public static Field<Long> lookedAfterBy(Field<Long> account, LocalDate day) {
        return Routines.lookedAfterBy(account, val(day));
    }
}
