package greenplan.backend.responsibility;

import static greenplan.backend.database.Sql.halves;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CLASS_MEMBER;
import static greenplan.db.base.Tables.TARGET;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Which targets can be assigned, and to whom. */
@Repository
class AssignableRepository {

    private final DSLContext database;

    AssignableRepository(DSLContext database) {
        this.database = database;
    }

    /** Keys of targets of a plan by their codes; those that are not there are left out. */
    Map<String, Long> targets(String plan, Collection<String> codes) {
        return database.select(TARGET.CODE, TARGET.ID)
                .from(TARGET)
                .where(TARGET.plan().CODE.eq(plan), TARGET.CODE.in(codes))
                .orderBy(TARGET.POSITION, TARGET.ID)
                .fetch()
                .intoMap(TARGET.CODE, TARGET.ID);
    }

    /**
     * An agency that targets may be given to.
     *
     * @param answers it can report on them: it is one agency, or a class with members
     */
    record Assignee(long key, Text name, boolean answers) {}

    /** The agency of a province that exists on a day, by province and slug. */
    Optional<Assignee> assignee(long province, String code, LocalDate day) {
        var members = exists(selectOne()
                .from(CLASS_MEMBER)
                .where(CLASS_MEMBER.CLASS_ID.eq(AGENCY.ID), DateSpan.on(CLASS_MEMBER.VALID, day)));
        var alone = AGENCY.KIND.notIn(AgencyKind.CLASS, AgencyKind.STAKEHOLDERS);
        return database.select(AGENCY.ID, AGENCY_NAME.NAME_VI, AGENCY_NAME.NAME_EN, field(alone.or(members)))
                .from(AGENCY)
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .and(DateSpan.on(AGENCY_NAME.VALID, day))
                .where(AGENCY.PROVINCE_ID.eq(province))
                .and(halves(AGENCY.province().CODE, AGENCY.CODE, code))
                .fetchOptional(Records.mapping((key, vi, en, answers) -> new Assignee(key, new Text(vi, en), answers)));
    }
}
