package greenplan.backend.packages;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.CLASS_MEMBER;

import greenplan.backend.planfile.AgencySheet;
import greenplan.backend.planfile.Bilingual;
import greenplan.db.DateSpan;
import greenplan.db.base.tables.records.AgencyNameRecord;
import greenplan.db.base.tables.records.AgencyRecord;
import greenplan.db.base.tables.records.AgencyReorganisationRecord;
import greenplan.db.base.tables.records.AgencySuccessionRecord;
import greenplan.db.base.tables.records.ClassMemberRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes the agencies of a province in time; those that an earlier plan of the province brought must be the same. */
final class PackagedAgencyRepository {

    private final Rows rows;
    private final AgencySheet sheet;
    private final long province;
    private final Set<String> reorganised;

    /**
     * Begins.
     *
     * @param reorganised agencies, by slug, whose names and members stay as the portal has them
     */
    PackagedAgencyRepository(Rows rows, AgencySheet sheet, long province, Set<String> reorganised) {
        this.rows = rows;
        this.sheet = sheet;
        this.province = province;
        this.reorganised = reorganised;
    }

    /** Inserts agencies, their names and the members of classes; returns ids by code. */
    Map<String, Long> agencies() {
        Map<String, Long> ids = rows.share(
                AGENCY,
                sheet.agencies().stream().map(this::agency).toList(),
                AGENCY.CODE,
                AGENCY.PROVINCE_ID.eq(province));
        var names = new ArrayList<AgencyNameRecord>();
        var members = new ArrayList<ClassMemberRecord>();
        for (AgencySheet.Agency agency : sheet.agencies()) {
            List<AgencySheet.Name> own = reorganised.contains(agency.code()) ? List.of() : agency.names();
            for (AgencySheet.Name name : own) {
                var row = new AgencyNameRecord();
                row.setAgencyId(ids.get(agency.code()));
                row.setValid(DateSpan.of(name.from(), name.to()));
                row.setNameVi(name.vi());
                row.setNameEn(name.en());
                names.add(row);
            }
            for (AgencySheet.Member member : agency.members()) {
                if (reorganised.contains(member.agency())) {
                    continue;
                }
                var row = new ClassMemberRecord();
                row.setClassId(ids.get(agency.code()));
                row.setMemberId(ids.get(member.agency()));
                row.setValid(DateSpan.of(member.from(), member.to()));
                members.add(row);
            }
        }
        rows.complete(AGENCY_NAME, names, AGENCY_NAME.AGENCY_ID.in(ids.values()));
        rows.complete(CLASS_MEMBER, members, CLASS_MEMBER.CLASS_ID.in(ids.values()));
        return ids;
    }

    private AgencyRecord agency(AgencySheet.Agency agency) {
        var row = new AgencyRecord();
        row.setProvinceId(province);
        row.setCode(agency.code());
        row.setKind(agency.kind());
        Bilingual note = agency.note();
        row.setNoteVi(note == null ? null : note.vi());
        row.setNoteEn(note == null ? null : note.en());
        AgencySheet.Contact contact = agency.contact();
        row.setContactAddress(contact == null ? null : contact.address());
        row.setContactTelephone(contact == null ? null : contact.telephone());
        row.setContactEmail(contact == null ? null : contact.email());
        row.setContactWebsite(contact == null ? null : contact.website());
        AgencySheet.Source source = contact == null ? null : contact.source();
        row.setContactSourceTitle(source == null ? null : source.title());
        row.setContactSourcePublisher(source == null ? null : source.publisher());
        row.setContactSourceDate(source == null ? null : source.date());
        row.setContactSourceUrl(source == null ? null : source.url());
        return row;
    }

    /** Inserts reorganisations and who follows whom; returns ids by code. */
    Map<String, Long> changes(Map<String, Long> agencies) {
        Map<String, Long> ids = rows.share(
                AGENCY_REORGANISATION,
                sheet.changes().stream().map(this::change).toList(),
                AGENCY_REORGANISATION.CODE,
                DSL.trueCondition());
        var successions = new ArrayList<AgencySuccessionRecord>();
        for (AgencySheet.Change change : sheet.changes()) {
            for (String predecessor : change.predecessors()) {
                int before = successions.size();
                for (int i = 0; i < change.successors().size(); i++) {
                    if (!predecessor.equals(change.successors().get(i))) {
                        successions.add(succession(
                                ids.get(change.code()),
                                agencies.get(predecessor),
                                agencies.get(change.successors().get(i)),
                                i + 1));
                    }
                }
                if (successions.size() == before) {
                    successions.add(succession(ids.get(change.code()), agencies.get(predecessor), null, 1));
                }
            }
        }
        rows.complete(AGENCY_SUCCESSION, successions, AGENCY_SUCCESSION.REORGANISATION_ID.in(ids.values()));
        return ids;
    }

    /** Without a successor the agency goes on under another name, or ends for good. */
    private static AgencySuccessionRecord succession(
            @Nullable Long change, @Nullable Long predecessor, @Nullable Long successor, int position) {
        var row = new AgencySuccessionRecord();
        row.setReorganisationId(change);
        row.setPredecessorId(predecessor);
        row.setSuccessorId(successor);
        row.setPosition(position);
        return row;
    }

    private AgencyReorganisationRecord change(AgencySheet.Change change) {
        var row = new AgencyReorganisationRecord();
        row.setProvinceId(province);
        row.setCode(change.code());
        row.setKind(change.kind());
        row.setDate(change.date());
        row.setDateCertainty(change.dateCertainty());
        AgencySheet.Act act = change.act();
        if (act != null) {
            row.setActKind(act.kind());
            row.setActNumber(act.number());
            row.setActDate(act.date());
            row.setActIssuer(act.issuer());
        }
        Bilingual note = change.note();
        row.setNoteVi(note == null ? null : note.vi());
        row.setNoteEn(note == null ? null : note.en());
        AgencySheet.Source source = change.source();
        if (source != null) {
            row.setSourceTitle(source.title());
            row.setSourcePublisher(source.publisher());
            row.setSourceDate(source.date());
            row.setSourceUrl(source.url());
        }
        row.setConfidence(change.confidence());
        return row;
    }
}
