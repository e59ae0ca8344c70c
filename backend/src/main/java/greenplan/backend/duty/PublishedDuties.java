package greenplan.backend.duty;

import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.agency.PublishedAgencyFields.agencyOrNone;
import static greenplan.backend.agency.PublishedAgencyFields.text;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.halves;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.AGENCY_REORGANISATION;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_BEARER;
import static greenplan.db.published.Tables.DUTY_PASSAGE;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.NOTE;
import static greenplan.db.published.Tables.NOTE_DUTY;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.RESPONSIBILITY;
import static org.jooq.Records.intoGroups;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.agency.PublishedAgencyFields;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Duties as everybody may read them, with those who bear them on a day. */
@Repository
public class PublishedDuties {

    private final DSLContext published;

    PublishedDuties(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** The duty with a code, {@code plan/path}. */
    Optional<Duty> byCode(String code, LocalDate day) {
        return published
                .select(PublishedDutyFields.duty(day))
                .from(PublishedDutyFields.duties(day))
                .where(halves(PLAN.CODE, DUTY.CODE, code))
                .fetchOptional(mapping(found -> found));
    }

    /** Duties by the keys of their rows, as they are borne on a day. */
    public Map<Long, Duty> byKeys(Set<Long> keys, LocalDate day) {
        return published
                .select(DUTY.ID, PublishedDutyFields.duty(day))
                .from(PublishedDutyFields.duties(day))
                .where(among(DUTY.ID, keys))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Duties of plans, in the order of the text. */
    Map<Long, Connection<Duty>> ofPlans(Set<Long> plans, PublishedDutyFilter filter, Page page, LocalDate day) {
        var of = PLAN.as("of");
        return pages(of, of.ID, plans, DUTY.PLAN_ID.eq(of.ID).and(filter.on(day)), page, day);
    }

    /** Duties of agencies: those held on the day and those that a plan gave them, by plan and in the order of its text. */
    Map<Long, Connection<Duty>> ofAgencies(Set<Long> agencies, PublishedDutyFilter filter, Page page, LocalDate day) {
        var of = AGENCY.as("of");
        return pages(of, of.ID, agencies, filter.borneBy(of.ID, day), page, day);
    }

    private Map<Long, Connection<Duty>> pages(
            Table<?> of, Field<Long> key, Set<Long> keys, Condition which, Page page, LocalDate day) {
        var these = DUTY_VERSION.REPEALED.isFalse().and(which);
        return published
                .select(
                        key,
                        multiset(select(PublishedDutyFields.duty(day))
                                        .from(PublishedDutyFields.duties(day))
                                        .where(these)
                                        .orderBy(PLAN.CODE, DUTY.POSITION, DUTY.ID)
                                        .limit(page.first())
                                        .offset(page.offset()))
                                .convertFrom(rows -> rows.map(row -> row.value1())),
                        field(selectCount()
                                .from(PublishedDutyFields.duties(day))
                                .where(these)))
                .from(of)
                .where(among(key, keys))
                .fetchMap(row -> row.value1(), row -> new Connection<>(row.value2(), row.value3(), page));
    }

    /** Who bears each duty, the section's bearer first. */
    Map<Long, List<Bearer>> bearers(Set<Long> duties, LocalDate day) {
        var heir = AGENCY.as("heir");
        var its = PROVINCE.as("its");
        var passages = multiset(select(
                                DUTY_PASSAGE.MODALITY,
                                DUTY_PASSAGE.PREDECESSOR_ID,
                                agencyOrNone(heir, its, day),
                                PublishedAgencyFields.change(AGENCY_REORGANISATION),
                                text(DUTY_PASSAGE.NOTE_VI, DUTY_PASSAGE.NOTE_EN))
                        .from(DUTY_PASSAGE)
                        .join(AGENCY_REORGANISATION)
                        .on(
                                AGENCY_REORGANISATION.ID.eq(DUTY_PASSAGE.REORGANISATION_ID),
                                AGENCY_REORGANISATION.DATE.le(day))
                        .leftJoin(heir)
                        .on(heir.ID.eq(DUTY_PASSAGE.SUCCESSOR_ID))
                        .leftJoin(its)
                        .on(its.ID.eq(heir.PROVINCE_ID))
                        .where(DUTY_PASSAGE.DUTY_ID.eq(DUTY_BEARER.DUTY_ID))
                        .orderBy(AGENCY_REORGANISATION.DATE, AGENCY_REORGANISATION.ID, DUTY_PASSAGE.ID))
                .convertFrom(rows -> rows.map(mapping(Bearing.Passage::new)));
        return published
                .select(DUTY_BEARER.DUTY_ID, agency(AGENCY, PROVINCE, day), DUTY_BEARER.MODALITY, passages)
                .from(DUTY_BEARER)
                .join(AGENCY)
                .on(AGENCY.ID.eq(DUTY_BEARER.AGENCY_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(among(DUTY_BEARER.DUTY_ID, duties), DUTY_BEARER.REORGANISATION_ID.isNull())
                .orderBy(DUTY_BEARER.POSITION, DUTY_BEARER.ID)
                .fetch()
                .collect(intoGroups(
                        row -> row.value1(), row -> new Bearing(row.value2(), row.value3(), row.value4()).bearer()));
    }

    /** Duties near targets, by the editor's reading. */
    public Map<Long, List<Duty>> nearTargets(Set<Long> targets, LocalDate day) {
        return published
                .selectDistinct(RESPONSIBILITY.TARGET_ID, PublishedDutyFields.duty(day), DUTY.POSITION)
                .from(PublishedDutyFields.duties(day))
                .join(RESPONSIBILITY)
                .on(RESPONSIBILITY.DUTY_ID.eq(DUTY.ID))
                .where(among(RESPONSIBILITY.TARGET_ID, targets))
                .orderBy(RESPONSIBILITY.TARGET_ID, DUTY.POSITION)
                .fetch()
                .collect(intoGroups(row -> row.value1(), row -> row.value2()));
    }

    /** Keys of the editor's notes on duties, in the order of the text. */
    Map<Long, List<Long>> noteKeys(Set<Long> duties) {
        return published
                .select(NOTE_DUTY.DUTY_ID, NOTE_DUTY.NOTE_ID)
                .from(NOTE_DUTY)
                .join(NOTE)
                .on(NOTE.ID.eq(NOTE_DUTY.NOTE_ID))
                .where(among(NOTE_DUTY.DUTY_ID, duties))
                .orderBy(NOTE.POSITION, NOTE.ID)
                .fetchGroups(NOTE_DUTY.DUTY_ID, NOTE_DUTY.NOTE_ID);
    }
}
