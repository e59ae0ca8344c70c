package greenplan.backend.responsibility;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.changesOne;
import static greenplan.backend.database.Sql.halves;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CLASS_MEMBER;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who answers for targets, as the focal agency decides it. */
@Repository
class AssignmentRepository {

    private final DSLContext database;

    AssignmentRepository(DSLContext database) {
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

    /** Slug of the province of a link. */
    Optional<String> provinceOf(long link) {
        return database.select(RESPONSIBILITY.target().plan().province().CODE)
                .from(RESPONSIBILITY)
                .where(RESPONSIBILITY.ID.eq(link))
                .fetchOptional(RESPONSIBILITY.target().plan().province().CODE);
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

    /** Assigns targets; the new links by target, without those that were assigned to this agency before. */
    Map<Long, Long> assign(
            Collection<Long> targets, long agency, Modality modality, LocalDate from, String act, LocalDate actDate) {
        return database.insertInto(
                        RESPONSIBILITY,
                        RESPONSIBILITY.TARGET_ID,
                        RESPONSIBILITY.AGENCY_ID,
                        RESPONSIBILITY.MODALITY,
                        RESPONSIBILITY.BASIS,
                        RESPONSIBILITY.ACT,
                        RESPONSIBILITY.ACT_DATE,
                        RESPONSIBILITY.VALID,
                        RESPONSIBILITY.DECIDED_AT)
                .valuesOfRows(targets.stream()
                        .map(target -> row(
                                val(target),
                                val(agency),
                                val(modality),
                                val(ResponsibilityBasis.ASSIGNED),
                                val(act),
                                val(actDate),
                                val(DateSpan.since(from), RESPONSIBILITY.VALID),
                                currentOffsetDateTime()))
                        .toList())
                .onConflictDoNothing()
                .returningResult(RESPONSIBILITY.TARGET_ID, RESPONSIBILITY.ID)
                .fetch()
                .intoMap(RESPONSIBILITY.TARGET_ID, RESPONSIBILITY.ID);
    }

    /** Confirms an inference; false when the version is another one. */
    boolean confirm(long link, int expectedVersion, String act, LocalDate actDate) {
        return changesOne(database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.BASIS, ResponsibilityBasis.CONFIRMED)
                .set(RESPONSIBILITY.ACT, act)
                .set(RESPONSIBILITY.ACT_DATE, actDate)
                .set(RESPONSIBILITY.DECIDED_AT, currentOffsetDateTime())
                .where(RESPONSIBILITY.ID.eq(link), RESPONSIBILITY.VERSION.eq(expectedVersion)));
    }

    /** Confirms inferences, each from its version; how many were still at it. */
    int confirm(Map<Long, Integer> links, String act, LocalDate actDate) {
        return database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.BASIS, ResponsibilityBasis.CONFIRMED)
                .set(RESPONSIBILITY.ACT, act)
                .set(RESPONSIBILITY.ACT_DATE, actDate)
                .set(RESPONSIBILITY.DECIDED_AT, currentOffsetDateTime())
                .where(at(links))
                .execute();
    }

    /** Rejects inferences, each from its version; how many were still at it. */
    int reject(Map<Long, Integer> links, LocalDate on, String reason) {
        return database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.REJECTED_ON, on)
                .set(RESPONSIBILITY.REJECTED_REASON, reason)
                .where(at(links))
                .execute();
    }

    private static Condition at(Map<Long, Integer> versions) {
        return row(RESPONSIBILITY.ID, RESPONSIBILITY.VERSION)
                .in(versions.entrySet().stream()
                        .map(link -> row(link.getKey(), link.getValue()))
                        .toList());
    }

    /** Rejects an inference; false when the version is another one. */
    boolean reject(long link, int expectedVersion, LocalDate on, String reason) {
        return changesOne(database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.REJECTED_ON, on)
                .set(RESPONSIBILITY.REJECTED_REASON, reason)
                .where(RESPONSIBILITY.ID.eq(link), RESPONSIBILITY.VERSION.eq(expectedVersion)));
    }

    /** Ends a decision: {@code valid} is what is left of it. False when the version is another one. */
    boolean end(
            long link, int expectedVersion, DateSpan valid, String act, LocalDate actDate, @Nullable String reason) {
        return changesOne(database.update(RESPONSIBILITY)
                .set(RESPONSIBILITY.VALID, valid)
                .set(RESPONSIBILITY.ENDED_ACT, act)
                .set(RESPONSIBILITY.ENDED_ACT_DATE, actDate)
                .set(RESPONSIBILITY.ENDED_REASON, reason)
                .where(RESPONSIBILITY.ID.eq(link), RESPONSIBILITY.VERSION.eq(expectedVersion)));
    }

    Optional<StaffResponsibility> find(long link) {
        return links(RESPONSIBILITY.ID.eq(link)).stream().findFirst();
    }

    /** These links, in the order of the targets. */
    List<StaffResponsibility> these(Collection<Long> keys) {
        return links(among(RESPONSIBILITY.ID, keys));
    }

    /** All links of a plan, in the order of its targets. */
    List<StaffResponsibility> ofPlan(String plan) {
        return links(TARGET.plan().CODE.eq(plan));
    }

    /** Links by key. */
    Map<Long, StaffResponsibility> byKeys(Collection<Long> keys) {
        return links(Sql.among(RESPONSIBILITY.ID, keys)).stream().collect(toMap(StaffResponsibility::key, identity()));
    }

    private List<StaffResponsibility> links(Condition which) {
        return database.select(
                        TARGET.plan().CODE,
                        TARGET.CODE,
                        TARGET.TITLE_VI,
                        TARGET.TITLE_EN,
                        concat(RESPONSIBILITY.agency().province().CODE, inline("/"), RESPONSIBILITY.agency().CODE)
                                .as("agency"),
                        name(AGENCY_NAME.NAME_VI).as("agency_vi"),
                        name(AGENCY_NAME.NAME_EN).as("agency_en"),
                        RESPONSIBILITY.duty().CODE.as("duty"))
                .select(RESPONSIBILITY.fields())
                .from(RESPONSIBILITY)
                .join(TARGET)
                .on(TARGET.ID.eq(RESPONSIBILITY.TARGET_ID))
                .where(which)
                .orderBy(TARGET.PLAN_ID, TARGET.POSITION, RESPONSIBILITY.BASIS, RESPONSIBILITY.ID)
                .fetch(row -> new StaffResponsibility(
                        row.get(RESPONSIBILITY.ID),
                        row.get(TARGET.plan().CODE),
                        row.get(TARGET.CODE),
                        new Text(row.get(TARGET.TITLE_VI), row.get(TARGET.TITLE_EN)),
                        row.get("agency", String.class),
                        new Text(row.get("agency_vi", String.class), row.get("agency_en", String.class)),
                        row.get(RESPONSIBILITY.MODALITY),
                        row.get(RESPONSIBILITY.BASIS),
                        row.get(RESPONSIBILITY.ACT),
                        row.get(RESPONSIBILITY.ACT_DATE),
                        row.get("duty", String.class),
                        row.get(RESPONSIBILITY.VALID).from(),
                        row.get(RESPONSIBILITY.VALID).to(),
                        row.get(RESPONSIBILITY.ENDED_ACT),
                        row.get(RESPONSIBILITY.ENDED_ACT_DATE),
                        row.get(RESPONSIBILITY.ENDED_REASON),
                        row.get(RESPONSIBILITY.REJECTED_ON),
                        row.get(RESPONSIBILITY.REJECTED_REASON),
                        row.get(RESPONSIBILITY.VERSION)));
    }

    /** The newest name of the agency. */
    static Field<String> name(TableField<?, String> language) {
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(RESPONSIBILITY.AGENCY_ID))
                .orderBy(AGENCY_NAME.VALID.desc())
                .limit(1));
    }
}
