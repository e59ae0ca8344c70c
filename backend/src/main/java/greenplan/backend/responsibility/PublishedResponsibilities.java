package greenplan.backend.responsibility;

import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.agency.PublishedAgencyFields.text;
import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.RESPONSIBILITY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import greenplan.backend.agency.Agency;
import greenplan.backend.database.Statements;
import greenplan.backend.duty.Bearer;
import greenplan.backend.duty.PublishedDutyFields;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Links between targets and agencies as everybody may read them; what the plan states comes first, an inference last. */
@Component
class PublishedResponsibilities {

    private static final Field<Agency> ITS_AGENCY = field(agency(AGENCY, PROVINCE, DAY));
    private static final Field<Text> WHY = field(text(PublishedInheritance.NOTE_VI, PublishedInheritance.NOTE_EN));

    private final Statements statements;

    PublishedResponsibilities(Statements statements) {
        this.statements = statements;
    }

    /** Who answers for each target on the day. */
    Map<Long, List<Responsibility>> ofTargets(Set<Long> targets, LocalDate day) {
        return statements
                .of(PublishedResponsibilities::links)
                .with(keys(targets), DAY.is(day))
                .fetchGroups(
                        RESPONSIBILITY.TARGET_ID,
                        row -> new Responsibility(
                                row.get(RESPONSIBILITY.ID),
                                row.get(ITS_AGENCY),
                                row.get(RESPONSIBILITY.MODALITY),
                                row.get(RESPONSIBILITY.BASIS),
                                row.get(RESPONSIBILITY.ACT),
                                row.get(RESPONSIBILITY.ACT_DATE),
                                PublishedDutyFields.dutyOrNone(row, day),
                                Text.of(row.get(RESPONSIBILITY.NOTE_VI), row.get(RESPONSIBILITY.NOTE_EN))));
    }

    private static Select<Record> links() {
        return select(RESPONSIBILITY.fields())
                .select(ITS_AGENCY)
                .select(PublishedDutyFields.columns())
                .from(RESPONSIBILITY)
                .join(AGENCY)
                .on(AGENCY.ID.eq(RESPONSIBILITY.AGENCY_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .leftJoin(DUTY_VERSION)
                .on(PublishedDutyFields.readsOn(RESPONSIBILITY.DUTY_ID, DAY))
                .leftJoin(CLAUSE)
                .on(PublishedDutyFields.standsIn())
                .leftJoin(PLAN)
                .on(PLAN.ID.eq(DUTY_VERSION.PLAN_ID))
                .where(among(RESPONSIBILITY.TARGET_ID), DateSpan.on(RESPONSIBILITY.VALID, DAY))
                .orderBy(RESPONSIBILITY.BASIS, RESPONSIBILITY.ID);
    }

    /** Who else holds each link on the day, after a reorganisation. */
    Map<Long, List<Bearer.Holder>> holders(Set<Long> links, LocalDate day) {
        return statements
                .of(PublishedResponsibilities::heirs)
                .with(keys(links), DAY.is(day))
                .fetchGroups(
                        RESPONSIBILITY.ID,
                        row -> new Bearer.Holder(
                                row.get(ITS_AGENCY),
                                row.get(PublishedInheritance.FROM),
                                row.get(PublishedInheritance.CERTAINTY),
                                row.get(WHY)));
    }

    private static Select<?> heirs() {
        return select(RESPONSIBILITY.ID, ITS_AGENCY, PublishedInheritance.FROM, PublishedInheritance.CERTAINTY, WHY)
                .from(RESPONSIBILITY)
                .crossJoin(PublishedInheritance.of(RESPONSIBILITY.ID, DAY))
                .join(AGENCY)
                .on(AGENCY.ID.eq(PublishedInheritance.HEIR))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(among(RESPONSIBILITY.ID), DateSpan.on(RESPONSIBILITY.VALID, DAY))
                .orderBy(RESPONSIBILITY.ID, PublishedInheritance.FROM, AGENCY.ID);
    }
}
