package greenplan.backend.packages;

import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.DUTY_PASSAGE;

import greenplan.backend.graph.Text;
import greenplan.backend.planfile.DutyEntry;
import greenplan.backend.planfile.Holdings;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.succession.Holding;
import greenplan.backend.succession.Passage;
import greenplan.db.base.enums.Audience;
import greenplan.db.base.tables.records.DutyBearerRecord;
import greenplan.db.base.tables.records.DutyPassageRecord;
import greenplan.db.base.tables.records.DutyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the duties of a plan with their bearers in time. */
final class PackagedDutyRepository {

    private final Rows rows;
    private final PlanPackage contents;
    private final long plan;

    PackagedDutyRepository(Rows rows, PlanPackage contents, long plan) {
        this.rows = rows;
        this.contents = contents;
        this.plan = plan;
    }

    /** Inserts the duties; returns ids by code, which is the path of the clause. */
    Map<String, Long> duties(Map<String, Long> clauses) {
        var list = new ArrayList<DutyRecord>();
        for (DutyEntry duty : contents.duties()) {
            var row = new DutyRecord();
            row.setPlanId(plan);
            row.setClauseId(clauses.get(duty.clause()));
            row.setCode(duty.clause());
            row.setPosition(list.size() + 1);
            row.setTitleVi(duty.title().vi());
            row.setTitleEn(duty.title().en());
            row.setAudience(duty.audience().toArray(Audience[]::new));
            list.add(row);
        }
        return rows.insert(DUTY, list, DUTY.CODE);
    }

    /** Inserts who bears each duty, from when to when. */
    void bearers(Map<String, Long> duties, Map<String, Long> agencies, Map<String, Long> changes) {
        List<DutyBearerRecord> list = new ArrayList<>();
        var holdings = new Holdings(contents.agencies());
        for (DutyEntry duty : contents.duties()) {
            for (Holding holding : holdings.of(duty)) {
                var row = new DutyBearerRecord();
                row.setDutyId(duties.get(duty.clause()));
                row.setAgencyId(agencies.get(holding.agency()));
                row.setModality(holding.modality());
                row.setPosition(holding.position());
                row.setValid(holding.span());
                row.setReorganisationId(holding.change() == null ? null : changes.get(holding.change()));
                Text note = holding.note();
                row.setNoteVi(note == null ? null : note.vi());
                row.setNoteEn(note == null ? null : note.en());
                list.add(row);
            }
        }
        rows.insert(DUTY_BEARER, list);
    }

    /** Inserts to whom each share in a duty went in the reorganisations. */
    void passages(Map<String, Long> duties, Map<String, Long> agencies, Map<String, Long> changes) {
        List<DutyPassageRecord> list = new ArrayList<>();
        var holdings = new Holdings(contents.agencies());
        for (DutyEntry duty : contents.duties()) {
            holdings.passages(duty).forEach((change, passages) -> {
                for (Passage passage : passages) {
                    var row = new DutyPassageRecord();
                    row.setReorganisationId(changes.get(change));
                    row.setDutyId(duties.get(duty.clause()));
                    row.setModality(passage.modality());
                    row.setPredecessorId(agencies.get(passage.from()));
                    row.setSuccessorId(passage.to() == null ? null : agencies.get(passage.to()));
                    Text note = passage.note();
                    row.setNoteVi(note == null ? null : note.vi());
                    row.setNoteEn(note == null ? null : note.en());
                    list.add(row);
                }
            });
        }
        rows.insert(DUTY_PASSAGE, list);
    }
}
