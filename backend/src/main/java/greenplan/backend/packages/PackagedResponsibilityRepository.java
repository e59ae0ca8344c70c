package greenplan.backend.packages;

import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.TARGET_PASSAGE;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.DutyEntry;
import greenplan.backend.planfile.Holdings;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.planfile.TargetEntry;
import greenplan.backend.succession.Passage;
import greenplan.db.base.tables.records.ResponsibilityRecord;
import greenplan.db.base.tables.records.TargetPassageRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes who answers for the targets of a plan. */
final class PackagedResponsibilityRepository {

    private final Rows rows;
    private final PlanPackage contents;

    PackagedResponsibilityRepository(Rows rows, PlanPackage contents) {
        this.rows = rows;
        this.contents = contents;
    }

    /** Inserts who answers for which target, and to whom that passed in the reorganisations. */
    void links(
            Map<String, Long> targets,
            Map<String, Long> agencies,
            Map<String, Long> duties,
            Map<String, Long> changes) {
        var list = new ArrayList<ResponsibilityRecord>();
        var passing = new ArrayList<Map<String, Passage>>();
        var holdings = new Holdings(contents.agencies());
        Map<String, DutyEntry> byClause = contents.duties().stream().collect(toMap(DutyEntry::clause, duty -> duty));
        for (TargetEntry target : contents.targets()) {
            for (TargetEntry.Responsible link : target.responsible()) {
                var row = new ResponsibilityRecord();
                row.setTargetId(targets.get(target.code()));
                row.setAgencyId(agencies.get(link.agency()));
                row.setModality(link.modality());
                row.setBasis(link.basis());
                row.setDutyId(link.duty() == null ? null : duties.get(link.duty()));
                Bilingual note = link.note();
                row.setNoteVi(note == null ? null : note.vi());
                row.setNoteEn(note == null ? null : note.en());
                list.add(row);
                passing.add(holdings.passages(link, link.duty() == null ? null : byClause.get(link.duty())));
            }
        }
        List<Long> ids = rows.insertForIds(RESPONSIBILITY, list);
        var passages = new ArrayList<TargetPassageRecord>();
        for (int i = 0; i < ids.size(); i++) {
            Long id = ids.get(i);
            // A link that the portal took away passes to nobody any more.
            if (id > 0) {
                passing.get(i)
                        .forEach(
                                (change, passage) -> passages.add(passage(changes.get(change), id, passage, agencies)));
            }
        }
        rows.insert(TARGET_PASSAGE, passages);
    }

    private static TargetPassageRecord passage(
            @Nullable Long change, Long link, Passage passage, Map<String, Long> agencies) {
        var row = new TargetPassageRecord();
        row.setReorganisationId(change);
        row.setResponsibilityId(link);
        row.setPredecessorId(agencies.get(passage.from()));
        row.setSuccessorId(passage.to() == null ? null : agencies.get(passage.to()));
        row.setNoteVi(passage.note() == null ? null : passage.note().vi());
        row.setNoteEn(passage.note() == null ? null : passage.note().en());
        return row;
    }
}
