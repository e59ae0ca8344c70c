package greenplan.backend.responsibility;

import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.agency.PublishedAgencyFields.text;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.RESPONSIBILITY;
import static org.jooq.Records.intoGroups;
import static org.jooq.impl.DSL.field;

import greenplan.backend.database.Row;
import greenplan.backend.duty.Bearer;
import greenplan.backend.duty.PublishedDutyFields;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Links between targets and agencies as everybody may read them; what the plan states comes first, an inference last. */
@Component
class PublishedResponsibilities {

    private final DSLContext published;

    PublishedResponsibilities(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** Who answers for each target on the day. */
    Map<Long, List<Responsibility>> ofTargets(Set<Long> targets, LocalDate day) {
        var link = RESPONSIBILITY;
        var agency = field(agency(AGENCY, PROVINCE, day));
        return published
                .select(link.fields())
                .select(agency)
                .select(PublishedDutyFields.columns())
                .from(link)
                .join(AGENCY)
                .on(AGENCY.ID.eq(link.AGENCY_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .leftJoin(DUTY)
                .on(DUTY.ID.eq(link.DUTY_ID))
                .leftJoin(DUTY_VERSION)
                .on(PublishedDutyFields.readsOn(day))
                .leftJoin(CLAUSE)
                .on(PublishedDutyFields.standsIn())
                .leftJoin(PLAN)
                .on(PLAN.ID.eq(DUTY.PLAN_ID))
                .where(among(link.TARGET_ID, targets), DateSpan.on(link.VALID, day))
                .orderBy(link.BASIS, link.ID)
                .fetchGroups(
                        link.TARGET_ID,
                        row -> new Responsibility(
                                row.get(link.ID),
                                row.get(agency),
                                row.get(link.MODALITY),
                                row.get(link.BASIS),
                                row.get(link.ACT),
                                row.get(link.ACT_DATE),
                                PublishedDutyFields.dutyOrNone(Row.of(row), day),
                                Text.of(row.get(link.NOTE_VI), row.get(link.NOTE_EN))));
    }

    /** Who else holds each link on the day, after a reorganisation. */
    Map<Long, List<Bearer.Holder>> holders(Set<Long> links, LocalDate day) {
        return published
                .select(
                        RESPONSIBILITY.ID,
                        agency(AGENCY, PROVINCE, day),
                        PublishedInheritance.FROM,
                        PublishedInheritance.CERTAINTY,
                        text(PublishedInheritance.NOTE_VI, PublishedInheritance.NOTE_EN))
                .from(RESPONSIBILITY)
                .crossJoin(PublishedInheritance.of(RESPONSIBILITY.ID, day))
                .join(AGENCY)
                .on(AGENCY.ID.eq(PublishedInheritance.HEIR))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(among(RESPONSIBILITY.ID, links), DateSpan.on(RESPONSIBILITY.VALID, day))
                .orderBy(RESPONSIBILITY.ID, PublishedInheritance.FROM, AGENCY.ID)
                .fetch()
                .collect(intoGroups(
                        row -> row.value1(),
                        row -> new Bearer.Holder(row.value2(), row.value3(), row.value4(), row.value5())));
    }
}
