package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.CLASS_MEMBER;
import static greenplan.db.base.Tables.REPORTING_DUTY;
import static java.util.stream.IntStream.range;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.Sql;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
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

    /** All agencies of a province by name, those that ended and those to come as well: one statement. */
    List<StaffAgency> agencies(Place.Province province, LocalDate today) {
        var lasts = exists(selectOne()
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID), DateSpan.lastsTo(AGENCY_NAME.VALID, today)));
        var members = exists(selectOne()
                .from(CLASS_MEMBER)
                .where(CLASS_MEMBER.CLASS_ID.eq(AGENCY.ID), DateSpan.on(CLASS_MEMBER.VALID, today)));
        var owes = exists(selectOne()
                .from(REPORTING_DUTY)
                .leftJoin(CLASS_MEMBER)
                .on(CLASS_MEMBER.CLASS_ID.eq(REPORTING_DUTY.AGENCY_ID), DateSpan.on(CLASS_MEMBER.VALID, today))
                .where(REPORTING_DUTY.AGENCY_ID.eq(AGENCY.ID).or(CLASS_MEMBER.MEMBER_ID.eq(AGENCY.ID))));
        var vi = OrganisationRepository.newest(AGENCY_NAME.NAME_VI);
        var en = OrganisationRepository.newest(AGENCY_NAME.NAME_EN);
        return database.select(AGENCY.CODE, vi, en, AGENCY.KIND, field(not(lasts)), field(members), field(owes))
                .from(AGENCY)
                .where(AGENCY.PROVINCE_ID.eq(province.id()))
                .orderBy(Sql.vietnamese(vi), AGENCY.ID)
                .fetch(Records.mapping((code, nameVi, nameEn, kind, ended, hasMembers, owesReports) -> new StaffAgency(
                        province.code() + "/" + code, new Text(nameVi, nameEn), kind, ended, hasMembers, owesReports)));
    }
}
