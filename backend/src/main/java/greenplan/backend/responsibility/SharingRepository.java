package greenplan.backend.responsibility;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.db.base.Routines;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which links give one quantity to several agencies. */
@Repository
class SharingRepository {

    private final DSLContext database;

    SharingRepository(DSLContext database) {
        this.database = database;
    }

    /** Keys of the links by which other agencies answer for the same quantity at the same time, by link; an inference binds nobody. */
    Map<Long, List<Long>> others(Collection<Long> links, LocalDate day) {
        var own = RESPONSIBILITY.as("own");
        var asked = TARGET.as("asked");
        return database.select(own.ID, RESPONSIBILITY.ID)
                .from(own)
                .join(asked)
                .on(asked.ID.eq(own.TARGET_ID))
                .join(TARGET)
                .on(TARGET.INDICATOR_ID.eq(asked.INDICATOR_ID), TARGET.PLAN_ID.eq(asked.PLAN_ID))
                .and(Routines.quantityOf(TARGET.ID, val(day)).eq(Routines.quantityOf(asked.ID, val(day))))
                .join(RESPONSIBILITY)
                .on(RESPONSIBILITY.TARGET_ID.eq(TARGET.ID))
                .and(RESPONSIBILITY.BASIS.ne(ResponsibilityBasis.INFERRED))
                .and(condition("{0} && {1}", RESPONSIBILITY.VALID, own.VALID))
                .and(InTime.agencyOn(RESPONSIBILITY.AGENCY_ID, day).ne(InTime.agencyOn(own.AGENCY_ID, day)))
                .where(among(own.ID, links))
                .orderBy(own.ID, TARGET.POSITION, RESPONSIBILITY.ID)
                .fetchGroups(own.ID, RESPONSIBILITY.ID);
    }
}
