package greenplan.backend.review;

import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.DUTY_PROGRESS;
import static greenplan.db.published.Tables.FILING;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.VALUE_STATEMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.cycle.PublishedCycleFields;
import greenplan.backend.database.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** What accepted reports say besides numbers, as everybody may read it: of duties, and of targets without a value. */
@Component
class PublishedAcceptances {

    private static final greenplan.db.published.tables.DutyProgress BEFORE = DUTY_PROGRESS.as("before");

    /** How it read after earlier acceptances, the newest first. */
    private static final Field<List<DutyProgress.Revision>> EARLIER = multiset(select(
                            BEFORE.STATE,
                            BEFORE.TEXT,
                            BEFORE.PRODUCT,
                            BEFORE.DAY,
                            BEFORE.WITHDRAWN,
                            BEFORE.REASON,
                            BEFORE.REVISION,
                            BEFORE.ACCEPTED_AT)
                    .from(BEFORE)
                    .where(BEFORE.REPORT_ID.eq(DUTY_PROGRESS.REPORT_ID), BEFORE.DUTY_ID.eq(DUTY_PROGRESS.DUTY_ID))
                    .and(BEFORE.REVISION.lt(DUTY_PROGRESS.REVISION))
                    .orderBy(BEFORE.REVISION.desc()))
            .convertFrom(rows -> rows.map(Records.mapping(DutyProgress.Revision::new)));

    private static final Field<DutyProgress> PROGRESS = field(row(
                    agency(AGENCY, PROVINCE, DAY),
                    PublishedCycleFields.name(),
                    DUTY_PROGRESS.STATE,
                    DUTY_PROGRESS.TEXT,
                    DUTY_PROGRESS.PRODUCT,
                    DUTY_PROGRESS.DAY,
                    DUTY_PROGRESS.WITHDRAWN,
                    DUTY_PROGRESS.REASON,
                    DUTY_PROGRESS.REVISION,
                    DUTY_PROGRESS.ACCEPTED_AT,
                    EARLIER)
            .mapping(DutyProgress::new));

    private static final Field<Statement> STATEMENT = field(row(
                    agency(AGENCY, PROVINCE, DAY),
                    PublishedCycleFields.name(),
                    VALUE_STATEMENT.WORDS,
                    VALUE_STATEMENT.NO_DATA_REASON,
                    VALUE_STATEMENT.KIND,
                    VALUE_STATEMENT.AS_OF,
                    VALUE_STATEMENT.SOURCE,
                    VALUE_STATEMENT.CURRENT,
                    VALUE_STATEMENT.REASON,
                    VALUE_STATEMENT.REVISION,
                    VALUE_STATEMENT.ACCEPTED_AT)
            .mapping(Statement::new));

    private final Statements statements;

    PublishedAcceptances(Statements statements) {
        this.statements = statements;
    }

    /** What was done for duties, the newest cycle first, with agencies as they are named on a day. */
    Map<Long, List<DutyProgress>> ofDuties(Set<Long> duties, LocalDate day) {
        return statements
                .of(() -> select(DUTY_PROGRESS.DUTY_ID, PROGRESS)
                        .from(DUTY_PROGRESS.join(reports()).on(FILING.ID.eq(DUTY_PROGRESS.REPORT_ID)))
                        .where(among(DUTY_PROGRESS.DUTY_ID), DUTY_PROGRESS.CURRENT.isTrue())
                        .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc(), DUTY_PROGRESS.REPORT_ID))
                .with(keys(duties), DAY.is(day))
                .fetchGroups(DUTY_PROGRESS.DUTY_ID, PROGRESS);
    }

    /** What is said of targets without a number, the newest cycle first. */
    Map<Long, List<Statement>> ofTargets(Set<Long> targets, LocalDate day) {
        return statements
                .of(() -> select(VALUE_STATEMENT.TARGET_ID, STATEMENT)
                        .from(VALUE_STATEMENT.join(reports()).on(FILING.ID.eq(VALUE_STATEMENT.REPORT_ID)))
                        .where(among(VALUE_STATEMENT.TARGET_ID))
                        .orderBy(
                                CYCLE.YEAR.desc(),
                                CYCLE.ID.desc(),
                                VALUE_STATEMENT.REPORT_ID,
                                VALUE_STATEMENT.REVISION.desc()))
                .with(keys(targets), DAY.is(day))
                .fetchGroups(VALUE_STATEMENT.TARGET_ID, STATEMENT);
    }

    /** Reports with whose they are and the cycle that they belong to. */
    private static Table<?> reports() {
        return FILING.join(CYCLE)
                .on(CYCLE.ID.eq(FILING.CYCLE_ID))
                .join(AGENCY)
                .on(AGENCY.ID.eq(FILING.AGENCY_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID));
    }
}
