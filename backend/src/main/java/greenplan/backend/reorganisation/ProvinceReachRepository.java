package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.ROLE_GRANT;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Finds plans, roles and agencies of provinces on the eve of a reorganisation: three statements. */
@Repository
class ProvinceReachRepository {

    private final DSLContext database;

    ProvinceReachRepository(DSLContext database) {
        this.database = database;
    }

    /** For the predecessors, by slug, and those of them that end. */
    ProvinceReach of(Collection<String> predecessors, Collection<String> ending, LocalDate day) {
        return new ProvinceReach(plans(predecessors, day), roles(predecessors, day), agencies(ending, day));
    }

    private List<ProvinceReach.OfPlan> plans(Collection<String> provinces, LocalDate day) {
        return database.select(PLAN.CODE, PLAN.TITLE_VI, PLAN.TITLE_EN, PROVINCE.CODE)
                .from(PLAN)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(InTime.provinceOn(PLAN.PROVINCE_ID, day.minusDays(1))))
                .where(PROVINCE.CODE.in(provinces))
                .orderBy(PROVINCE.ID, PLAN.ID)
                .fetch(row ->
                        new ProvinceReach.OfPlan(row.value1(), new Text(row.value2(), row.value3()), row.value4()));
    }

    private List<ProvinceReach.OfRole> roles(Collection<String> provinces, LocalDate day) {
        return database.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ROLE_GRANT.ROLE, PROVINCE.CODE)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(InTime.provinceOn(ROLE_GRANT.PROVINCE_ID, day.minusDays(1))))
                .where(PROVINCE.CODE.in(provinces), ACCOUNT.DISABLED_AT.isNull())
                .and(DateSpan.lastsTo(ROLE_GRANT.VALID, day))
                .orderBy(PROVINCE.ID, ROLE_GRANT.ROLE, ACCOUNT.ID)
                .fetch(row -> new ProvinceReach.OfRole(
                        row.value1(), row.value2(), Role.valueOf(row.value3().name()), row.value4()));
    }

    private List<Party> agencies(Collection<String> provinces, LocalDate day) {
        return database.select(PROVINCE.CODE, AGENCY.CODE, AGENCY_NAME.NAME_VI, AGENCY_NAME.NAME_EN)
                .from(AGENCY)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID), DateSpan.on(AGENCY_NAME.VALID, day))
                .where(PROVINCE.CODE.in(provinces), AGENCY.KIND.ne(AgencyKind.CLASS))
                .orderBy(PROVINCE.ID, Sql.vietnamese(AGENCY_NAME.NAME_VI), AGENCY.ID)
                .fetch(row -> new Party(row.value1() + "/" + row.value2(), new Text(row.value3(), row.value4())));
    }
}
