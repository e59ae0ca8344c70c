package greenplan.backend.amendment;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CLAUSE;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.INDICATOR;
import static greenplan.db.base.Tables.OBJECTIVE;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the targets and duties that an act adds may refer to, and which codes are taken. */
@Repository
class ReferenceRepository {

    private final DSLContext database;

    ReferenceRepository(DSLContext database) {
        this.database = database;
    }

    /** What an added target or duty may point to, each by its code or path; indicators and agencies those that are named. */
    record Known(
            Map<String, Long> clauses,
            Map<String, Long> objectives,
            Map<String, Measured> indicators,
            Map<String, Long> agencies) {

        static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** An indicator that is known. */
    record Measured(long key, @Nullable String unit) {}

    Known known(long plan, Collection<String> indicators, Collection<String> agencies, LocalDate day) {
        Field<String> code = concat(AGENCY.province().CODE, inline("/"), AGENCY.CODE);
        return new Known(
                database.select(CLAUSE.PATH, CLAUSE.ID)
                        .from(CLAUSE)
                        .where(CLAUSE.PLAN_ID.eq(plan))
                        .fetchMap(CLAUSE.PATH, CLAUSE.ID),
                database.select(OBJECTIVE.CODE, OBJECTIVE.ID)
                        .from(OBJECTIVE)
                        .where(OBJECTIVE.PLAN_ID.eq(plan))
                        .fetchMap(OBJECTIVE.CODE, OBJECTIVE.ID),
                database.select(INDICATOR.CODE, INDICATOR.ID, INDICATOR.UNIT)
                        .from(INDICATOR)
                        .where(INDICATOR.CODE.in(indicators))
                        .fetchMap(row -> row.value1(), row -> new Measured(row.value2(), row.value3())),
                database.select(code, AGENCY.ID)
                        .from(AGENCY)
                        .join(AGENCY_NAME)
                        .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                        .and(DateSpan.on(AGENCY_NAME.VALID, day))
                        .where(code.in(agencies))
                        .fetchMap(code, AGENCY.ID));
    }

    /** Codes of targets of a plan that acts added. */
    Set<String> addedTargets(long plan) {
        return codes(TARGET, TARGET.CODE, TARGET.PLAN_ID.eq(plan).and(TARGET.AMENDMENT_ID.isNotNull()));
    }

    /** Codes of duties of a plan that acts added. */
    Set<String> addedDuties(long plan) {
        return codes(DUTY, DUTY.CODE, DUTY.PLAN_ID.eq(plan).and(DUTY.AMENDMENT_ID.isNotNull()));
    }

    /** Codes of indicators that begin so. */
    Set<String> indicators(String beginning) {
        return codes(INDICATOR, INDICATOR.CODE, INDICATOR.CODE.startsWith(beginning));
    }

    private Set<String> codes(Table<?> table, Field<String> code, Condition which) {
        return database.select(code).from(table).where(which).fetchSet(code);
    }
}
