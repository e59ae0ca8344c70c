package greenplan.backend.review;

import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.DUTY_PROGRESS;
import static greenplan.db.published.Tables.FILING;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.VALUE_STATEMENT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.cycle.PublishedCycleFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** What accepted reports say besides numbers, as everybody may read it: of duties, and of targets without a value. */
@Repository
class PublishedAcceptances {

    private final DSLContext published;

    PublishedAcceptances(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** What was done for duties, the newest cycle first, with agencies as they are named on a day. */
    Map<Long, List<DutyProgress>> ofDuties(Set<Long> duties, LocalDate day) {
        var before = DUTY_PROGRESS.as("before");
        var earlier = multiset(select(
                                before.STATE,
                                before.TEXT,
                                before.PRODUCT,
                                before.DAY,
                                before.WITHDRAWN,
                                before.REASON,
                                before.REVISION,
                                before.ACCEPTED_AT)
                        .from(before)
                        .where(before.REPORT_ID.eq(DUTY_PROGRESS.REPORT_ID), before.DUTY_ID.eq(DUTY_PROGRESS.DUTY_ID))
                        .and(before.REVISION.lt(DUTY_PROGRESS.REVISION))
                        .orderBy(before.REVISION.desc()))
                .convertFrom(rows -> rows.map(Records.mapping(DutyProgress.Revision::new)));
        var progress = row(
                        agency(AGENCY, PROVINCE, day),
                        PublishedCycleFields.name(),
                        DUTY_PROGRESS.STATE,
                        DUTY_PROGRESS.TEXT,
                        DUTY_PROGRESS.PRODUCT,
                        DUTY_PROGRESS.DAY,
                        DUTY_PROGRESS.WITHDRAWN,
                        DUTY_PROGRESS.REASON,
                        DUTY_PROGRESS.REVISION,
                        DUTY_PROGRESS.ACCEPTED_AT,
                        earlier)
                .mapping(DutyProgress::new);
        return published
                .select(DUTY_PROGRESS.DUTY_ID, progress)
                .from(DUTY_PROGRESS.join(reports()).on(FILING.ID.eq(DUTY_PROGRESS.REPORT_ID)))
                .where(among(DUTY_PROGRESS.DUTY_ID, duties), DUTY_PROGRESS.CURRENT.isTrue())
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc(), DUTY_PROGRESS.REPORT_ID)
                .fetchGroups(DUTY_PROGRESS.DUTY_ID, row -> row.value2());
    }

    /** What is said of targets without a number, the newest cycle first. */
    Map<Long, List<Statement>> ofTargets(Set<Long> targets, LocalDate day) {
        var statement = row(
                        agency(AGENCY, PROVINCE, day),
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
                .mapping(Statement::new);
        return published
                .select(VALUE_STATEMENT.TARGET_ID, statement)
                .from(VALUE_STATEMENT.join(reports()).on(FILING.ID.eq(VALUE_STATEMENT.REPORT_ID)))
                .where(among(VALUE_STATEMENT.TARGET_ID, targets))
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc(), VALUE_STATEMENT.REPORT_ID, VALUE_STATEMENT.REVISION.desc())
                .fetchGroups(VALUE_STATEMENT.TARGET_ID, row -> row.value2());
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
