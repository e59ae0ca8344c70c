package greenplan.backend.cycle;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.FILING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.db.published.Routines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** Who filed in cycles and who did not, as everybody may read it. */
@Component
class PublishedFilings {

    private static final Field<CycleName> NAME = field(PublishedCycleFields.name());
    private static final Field<Filing.Filed> FILED = field(filed());
    private static final Field<Long> ANSWERING = Routines.agencyOn(AGENCY.ID, DAY);

    private final Statements statements;
    private final Clock clock;

    PublishedFilings(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** The reports that were opened for each agency, the newest cycle first. */
    Map<Long, List<Filing>> ofAgencies(Set<Long> agencies, LocalDate asOf) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return statements
                .of(() -> select(FILING.AGENCY_ID, CYCLE.PLAN_ID, NAME, CYCLE.DUE_BEFORE, CYCLE.CLOSED_AT, FILED)
                        .from(FILING)
                        .join(CYCLE)
                        .on(CYCLE.ID.eq(FILING.CYCLE_ID))
                        .where(among(FILING.AGENCY_ID), begunBy(DAY))
                        .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc(), FILING.ID))
                .with(keys(agencies), DAY.is(asOf))
                .fetchGroups(FILING.AGENCY_ID, row -> {
                    var its = new Filing.OfCycle(
                            row.get(CYCLE.PLAN_ID),
                            row.get(NAME),
                            new Deadline(row.get(CYCLE.DUE_BEFORE)),
                            row.get(CYCLE.CLOSED_AT));
                    return Filing.of(its, row.get(FILED), now, asOf);
                });
    }

    /** Who answers on a day for each agency, when that is another one. */
    Map<Long, Long> answering(Set<Long> agencies, LocalDate asOf) {
        return statements
                .of(() -> select(AGENCY.ID, ANSWERING).from(AGENCY).where(among(AGENCY.ID), ANSWERING.ne(AGENCY.ID)))
                .with(keys(agencies), DAY.is(asOf))
                .fetchMap(AGENCY.ID, ANSWERING);
    }

    static Condition begunBy(Field<LocalDate> day) {
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
