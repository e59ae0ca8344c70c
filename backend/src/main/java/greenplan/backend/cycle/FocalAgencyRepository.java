package greenplan.backend.cycle;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PLAN;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.db.DateSpan;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Who stands for the focal point that the plan of the row names; for a statement over plans. */
@Repository
public class FocalAgencyRepository {

    private final Clock clock;

    FocalAgencyRepository(Clock clock) {
        this.clock = clock;
    }

    /** A name of the agency that answers today. */
    public Field<String> name(TableField<?, String> language) {
        LocalDate today = LocalDate.now(clock);
        var named = select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.PROVINCE_ID.eq(PLAN.PROVINCE_ID), AGENCY.CODE.eq(PLAN.FOCAL_AGENCY));
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(InTime.agencyOn(field(named), today)))
                .orderBy(DateSpan.on(AGENCY_NAME.VALID, today).desc(), AGENCY_NAME.VALID.desc())
                .limit(1));
    }
}
