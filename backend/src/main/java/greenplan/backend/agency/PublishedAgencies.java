package greenplan.backend.agency;

import static greenplan.backend.agency.PublishedAgencyFields.act;
import static greenplan.backend.agency.PublishedAgencyFields.agency;
import static greenplan.backend.agency.PublishedAgencyFields.nameOn;
import static greenplan.backend.agency.PublishedAgencyFields.text;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.halves;
import static greenplan.backend.database.Sql.matches;
import static greenplan.backend.database.Sql.vietnamese;
import static greenplan.db.published.Tables.AGENCY;
import static greenplan.db.published.Tables.AGENCY_NAME;
import static greenplan.db.published.Tables.AGENCY_REORGANISATION;
import static greenplan.db.published.Tables.AGENCY_SUCCESSION;
import static greenplan.db.published.Tables.CLASS_MEMBER;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.Records.intoGroups;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.province.ChangeSource;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Agencies as everybody may read them, each as it is on a day. */
@Repository
public class PublishedAgencies {

    private final DSLContext published;

    PublishedAgencies(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /**
     * Which agencies a list shows.
     *
     * @param province slug of a province, or null for all
     * @param kind kind of agency, or null for all
     * @param includeSample whether fictional ones are shown
     */
    record Filter(@Nullable String province, @Nullable AgencyKind kind, boolean includeSample) {

        private Condition condition() {
            return matches(PROVINCE.CODE, province)
                    .and(matches(AGENCY.KIND, kind))
                    .and(includeSample ? noCondition() : PROVINCE.SAMPLE.isFalse());
        }
    }

    /** The agency with a code, {@code province/slug}. */
    Optional<Agency> byCode(String code, LocalDate day) {
        return published
                .select(agency(AGENCY, PROVINCE, day))
                .from(AGENCY)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(halves(PROVINCE.CODE, AGENCY.CODE, code))
                .fetchOptional(Records.mapping(found -> found));
    }

    /** Agencies by the keys of their rows. */
    public Map<Long, Agency> byKeys(Set<Long> keys, LocalDate day) {
        return published
                .select(AGENCY.ID, agency(AGENCY, PROVINCE, day))
                .from(AGENCY)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(among(AGENCY.ID, keys))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    Connection<Agency> page(Filter filter, Page page, LocalDate day) {
        var condition = filter.condition().and(begunBy(day));
        var these = AGENCY.join(PROVINCE).on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID));
        return published
                .select(
                        multiset(select(agency(AGENCY, PROVINCE, day))
                                        .from(these)
                                        .where(condition)
                                        .orderBy(vietnamese(PROVINCE.NAME_VI), nameOn(AGENCY, day), AGENCY.ID)
                                        .limit(page.first())
                                        .offset(page.offset()))
                                .convertFrom(rows -> rows.map(row -> row.value1())),
                        field(selectCount().from(these).where(condition)))
                .fetchSingle(Records.mapping((nodes, total) -> new Connection<>(nodes, total, page)));
    }

    /** An agency that a reorganisation brings is listed from its first day on. */
    private static Condition begunBy(LocalDate day) {
        return exists(selectOne()
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .and("(lower_inf({0}) or lower({0}) <= {1})", AGENCY_NAME.VALID, val(day)));
    }

    Map<Long, Agency> focalOf(Set<Long> plans, LocalDate day) {
        return published
                .select(PLAN.ID, agency(AGENCY, PROVINCE, day))
                .from(PLAN)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
                .join(AGENCY)
                .on(AGENCY.PROVINCE_ID.eq(PROVINCE.ID), AGENCY.CODE.eq(PLAN.FOCAL_AGENCY))
                .where(among(PLAN.ID, plans))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Members of classes on the day, by name. */
    Map<Long, List<Agency>> members(Set<Long> classes, LocalDate day) {
        return published
                .select(CLASS_MEMBER.CLASS_ID, agency(AGENCY, PROVINCE, day))
                .from(CLASS_MEMBER)
                .join(AGENCY)
                .on(AGENCY.ID.eq(CLASS_MEMBER.MEMBER_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(among(CLASS_MEMBER.CLASS_ID, classes), DateSpan.on(CLASS_MEMBER.VALID, day))
                .orderBy(nameOn(AGENCY, day), AGENCY.ID)
                .fetch()
                .collect(intoGroups(row -> row.value1(), row -> row.value2()));
    }

    Map<Long, List<Succession>> predecessors(Set<Long> agencies, LocalDate day) {
        return successions(AGENCY_SUCCESSION.SUCCESSOR_ID, AGENCY_SUCCESSION.PREDECESSOR_ID, agencies, day);
    }

    Map<Long, List<Succession>> successors(Set<Long> agencies, LocalDate day) {
        return successions(AGENCY_SUCCESSION.PREDECESSOR_ID, AGENCY_SUCCESSION.SUCCESSOR_ID, agencies, day);
    }

    /** Reorganisations of the agencies by which nobody follows them. */
    Map<Long, List<OwnReorganisation>> ownReorganisations(Set<Long> agencies, LocalDate day) {
        var change = AGENCY_REORGANISATION;
        var other = AGENCY_SUCCESSION.as("other");
        var somebodyFollows = exists(select(other.ID)
                .from(other)
                .where(other.REORGANISATION_ID.eq(change.ID), other.SUCCESSOR_ID.isNotNull()));
        return published
                .select(AGENCY_SUCCESSION.PREDECESSOR_ID, PublishedAgencyFields.change(change))
                .from(AGENCY_SUCCESSION)
                .join(change)
                .on(change.ID.eq(AGENCY_SUCCESSION.REORGANISATION_ID))
                .where(among(AGENCY_SUCCESSION.PREDECESSOR_ID, agencies), AGENCY_SUCCESSION.SUCCESSOR_ID.isNull())
                .and(change.KIND
                        .in(ReorganisationKind.RENAME, ReorganisationKind.ABOLISH)
                        .or(not(somebodyFollows)))
                .orderBy(change.DATE, AGENCY_SUCCESSION.ID)
                .fetch()
                .collect(intoGroups(row -> row.value1(), row -> row.value2()));
    }

    private Map<Long, List<Succession>> successions(
            TableField<?, Long> self, TableField<?, Long> other, Set<Long> agencies, LocalDate day) {
        var change = AGENCY_REORGANISATION;
        var source = row(change.SOURCE_TITLE, change.SOURCE_PUBLISHER, change.SOURCE_DATE, change.SOURCE_URL)
                .mapping(ChangeSource::of);
        return published
                .select(
                        self,
                        agency(AGENCY, PROVINCE, day),
                        change.KIND,
                        change.DATE,
                        change.DATE_CERTAINTY,
                        act(change),
                        text(change.NOTE_VI, change.NOTE_EN),
                        source,
                        change.CONFIDENCE)
                .from(AGENCY_SUCCESSION)
                .join(change)
                .on(change.ID.eq(AGENCY_SUCCESSION.REORGANISATION_ID))
                .join(AGENCY)
                .on(AGENCY.ID.eq(other))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(AGENCY.PROVINCE_ID))
                .where(among(self, agencies))
                .orderBy(change.DATE, AGENCY_SUCCESSION.POSITION, AGENCY_SUCCESSION.ID)
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(
                                row -> new Succession(
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        row.value8(),
                                        row.value9()),
                                toList())));
    }
}
