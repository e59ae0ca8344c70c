package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.CLASS_MEMBER;
import static greenplan.db.base.Tables.REPORTING_DUTY;
import static java.util.stream.IntStream.range;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.Sql;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Place;
import greenplan.backend.succession.Step;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import greenplan.db.base.tables.records.AgencyNameRecord;
import greenplan.db.base.tables.records.AgencyRecord;
import greenplan.db.base.tables.records.AgencyReorganisationRecord;
import greenplan.db.base.tables.records.ClassMemberRecord;
import greenplan.schema.AgencyColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Agencies as staff choose among them, and new ones: six statements for a hundred as for one. */
@Repository
class FoundingRepository {

    /**
     * An agency of a province, for lists that staff choose from.
     *
     * @param code province and slug
     * @param name the newest one
     * @param ended it exists neither today nor later
     * @param hasMembers members of the class are known today; false of a single agency
     * @param owesReports a plan says so, of it or of a class that it is a member of today
     */
    record StaffAgency(
            String code, Text name, AgencyKind kind, boolean ended, boolean hasMembers, boolean owesReports) {

        /** Targets can be given to it: one agency, or a class whose members then report on them. */
        public boolean answers() {
            return !ended && (hasMembers || (kind != AgencyKind.CLASS && kind != AgencyKind.STAKEHOLDERS));
        }
    }

    private final DSLContext database;
    private final AgencyChangeRepository changes;

    FoundingRepository(DSLContext database, AgencyChangeRepository changes) {
        this.database = database;
        this.changes = changes;
    }

    /**
     * Founds agencies; returns the key of the reorganisation that is on record for it.
     *
     * @param slugs of the agencies, in order
     * @param found the classes are among these
     */
    long write(
            Place.Province province,
            FoundingInput input,
            List<String> slugs,
            Decision decision,
            OrganisationRepository.Found found) {
        String code = "%s-%s-found-%s".formatted(province.code(), input.date(), slugs.getFirst());
        var step = new Step(code, input.date(), slugs, List.of(), Set.copyOf(slugs));
        var change = new AgencyReorganisationRecord();
        change.setProvinceId(province.id());
        Writing writing = changes.begin(change, ReorganisationKind.FOUND, step, decision, found.keys());
        writing.begin(
                AGENCY,
                AGENCY.CODE,
                AGENCY.ID,
                range(0, slugs.size())
                        .mapToObj(i -> {
                            var row = new AgencyRecord();
                            row.setProvinceId(province.id());
                            row.setCode(slugs.get(i));
                            row.setKind(input.agencies().get(i).kind());
                            row.setReorganisationId(writing.change());
                            return row;
                        })
                        .toList());
        writing.insert(
                AGENCY_NAME,
                range(0, slugs.size())
                        .mapToObj(i -> {
                            var its = input.agencies().get(i);
                            var row = new AgencyNameRecord();
                            row.setAgencyId(writing.key(slugs.get(i)));
                            row.setValid(DateSpan.since(input.date()));
                            var name = new Text(its.name(), its.nameEn());
                            row.setNameVi(name.vi());
                            row.setNameEn(name.english());
                            row.setReorganisationId(writing.change());
                            return row;
                        })
                        .toList());
        writing.insert(
                CLASS_MEMBER,
                input.classes().stream()
                        .distinct()
                        .map(each -> writing.key(each.substring(each.indexOf('/') + 1)))
                        .flatMap(its -> slugs.stream().map(slug -> {
                            var row = new ClassMemberRecord();
                            row.setClassId(its);
                            row.setMemberId(writing.key(slug));
                            row.setValid(DateSpan.since(input.date()));
                            row.setReorganisationId(writing.change());
                            return row;
                        }))
                        .toList());
        changes.follow(AGENCY_SUCCESSION, step, nobody -> List.of(), writing);
        return writing.change();
    }

    /**
     * Which agencies are looked for, and in which order. What is null does not matter.
     *
     * @param words in name or code, whatever their marks
     * @param by those that are alike in it stand by name
     */
    record AgencySearch(
            @Nullable String words,
            @Nullable AgencyKind kind,
            @Nullable Boolean ended,
            @Nullable Boolean owesReports,
            AgencyColumn by,
            boolean descending) {}

    /** All agencies of a province by name, those that ended and those to come as well: one statement. */
    List<StaffAgency> agencies(Place.Province province, LocalDate today) {
        return agencies(province, noCondition(), today)
                .orderBy(Sql.vietnamese(VI), AGENCY.ID)
                .fetch(row -> agency(row, province));
    }

    /** A page of them: two statements. */
    Connection<StaffAgency> page(Place.Province province, AgencySearch search, Page page, LocalDate today) {
        Field<?> first = switch (search.by()) {
            case NAME -> Sql.vietnamese(VI);
            case KIND -> AGENCY.KIND;
            case CODE -> AGENCY.CODE;
        };
        var looked = agencies(
                province,
                Sql.says(search.words(), VI, AGENCY.CODE)
                        .and(Sql.matches(AGENCY.KIND, search.kind()))
                        .and(Sql.matches(ended(today), search.ended()))
                        .and(Sql.matches(owes(today), search.owesReports())),
                today);
        int all = database.fetchCount(looked);
        List<StaffAgency> nodes = looked.orderBy(
                        Sql.order(first, search.descending()),
                        Sql.vietnamese(VI).asc(),
                        AGENCY.ID.asc())
                .limit(page.first())
                .offset(page.offset())
                .fetch(row -> agency(row, province));
        return new Connection<>(nodes, all, page);
    }

    private static final Field<String> VI = OrganisationRepository.newest(AGENCY_NAME.NAME_VI);
    private static final Field<String> EN = OrganisationRepository.newest(AGENCY_NAME.NAME_EN);

    private SelectConditionStep<Record7<String, String, String, AgencyKind, Boolean, Boolean, Boolean>> agencies(
            Place.Province province, Condition which, LocalDate today) {
        var members = exists(selectOne()
                .from(CLASS_MEMBER)
                .where(CLASS_MEMBER.CLASS_ID.eq(AGENCY.ID), DateSpan.on(CLASS_MEMBER.VALID, today)));
        return database.select(AGENCY.CODE, VI, EN, AGENCY.KIND, ended(today), field(members), owes(today))
                .from(AGENCY)
                .where(AGENCY.PROVINCE_ID.eq(province.id()), which);
    }

    private static Field<Boolean> ended(LocalDate today) {
        return field(notExists(selectOne()
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID), DateSpan.lastsTo(AGENCY_NAME.VALID, today))));
    }

    private static Field<Boolean> owes(LocalDate today) {
        return field(exists(selectOne()
                .from(REPORTING_DUTY)
                .leftJoin(CLASS_MEMBER)
                .on(CLASS_MEMBER.CLASS_ID.eq(REPORTING_DUTY.AGENCY_ID), DateSpan.on(CLASS_MEMBER.VALID, today))
                .where(REPORTING_DUTY.AGENCY_ID.eq(AGENCY.ID).or(CLASS_MEMBER.MEMBER_ID.eq(AGENCY.ID)))));
    }

    private static StaffAgency agency(
            Record7<String, String, String, AgencyKind, Boolean, Boolean, Boolean> row, Place.Province province) {
        return new StaffAgency(
                province.code() + "/" + row.value1(),
                new Text(row.value2(), row.value3()),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7());
    }
}
