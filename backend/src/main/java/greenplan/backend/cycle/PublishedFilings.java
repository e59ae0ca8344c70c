package greenplan.backend.cycle;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.FILING;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import greenplan.db.published.Routines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Who filed in cycles and who did not, as everybody may read it. */
@Component
class PublishedFilings {

    private final DSLContext published;
    private final Clock clock;

    PublishedFilings(@Qualifier("published") DSLContext published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** The reports that were opened for each agency, the newest cycle first. */
    Map<Long, List<Filing>> ofAgencies(Set<Long> agencies, LocalDate asOf) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return published
                .select(
                        FILING.AGENCY_ID,
                        CYCLE.PLAN_ID,
                        PublishedCycleFields.name(),
                        CYCLE.DUE_BEFORE,
                        CYCLE.CLOSED_AT,
                        filed())
                .from(FILING)
                .join(CYCLE)
                .on(CYCLE.ID.eq(FILING.CYCLE_ID))
                .where(among(FILING.AGENCY_ID, agencies), begunBy(asOf))
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc(), FILING.ID)
                .fetchGroups(FILING.AGENCY_ID, row -> {
                    var its = new Filing.OfCycle(row.value2(), row.value3(), new Deadline(row.value4()), row.value5());
                    return Filing.of(its, row.value6(), now, asOf);
                });
    }

    /** Who answers on a day for each agency, when that is another one. */
    Map<Long, Long> answering(Set<Long> agencies, LocalDate asOf) {
        var answering = Routines.agencyOn(AGENCY.ID, val(asOf));
        return published
                .select(AGENCY.ID, answering)
                .from(AGENCY)
                .where(among(AGENCY.ID, agencies), answering.ne(AGENCY.ID))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    static Condition begunBy(LocalDate day) {
        return FILING.SINCE.isNull().or(FILING.SINCE.le(day));
    }

    static SelectField<Filing.Filed> filed() {
        var completeness = row(FILING.VALUES_TOLD, FILING.VALUES_OWED, FILING.DUTIES_TOLD, FILING.DUTIES_HELD)
                .mapping(Completeness::of);
        var takenBack = row(FILING.NOTHING_UNTIL, FILING.NOTHING_WITHDRAWN_OFFICE, FILING.NOTHING_WITHDRAWN_REASON)
                .mapping(NothingTakenBack::of);
        return row(
                        FILING.ID,
                        FILING.AGENCY_ID,
                        FILING.FILED_AT,
                        FILING.NOTHING,
                        takenBack,
                        FILING.ACCEPTED,
                        completeness)
                .mapping(Filing.Filed::new);
    }
}
