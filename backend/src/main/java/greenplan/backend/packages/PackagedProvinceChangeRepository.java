package greenplan.backend.packages;

import static greenplan.db.base.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;

import greenplan.backend.planfile.AgencySheet;
import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.PlanSheet;
import greenplan.db.base.tables.records.ProvinceReorganisationRecord;
import greenplan.db.base.tables.records.ProvinceSuccessionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;

/** Writes the reorganisations of the province of a plan; what an earlier package brought must be the same. */
final class PackagedProvinceChangeRepository {

    private final Rows rows;
    private final PlanSheet.Province home;

    PackagedProvinceChangeRepository(Rows rows, PlanSheet.Province home) {
        this.rows = rows;
        this.home = home;
    }

    /** Inserts the reorganisations with who follows whom. */
    void changes(Map<String, Long> provinces) {
        Map<String, Long> ids = rows.share(
                PROVINCE_REORGANISATION,
                home.changes().stream()
                        .map(PackagedProvinceChangeRepository::change)
                        .toList(),
                PROVINCE_REORGANISATION.CODE,
                DSL.trueCondition());
        var successions = new ArrayList<ProvinceSuccessionRecord>();
        for (PlanSheet.ProvinceChange change : home.changes()) {
            List<PlanSheet.Successor> successors = change.successors();
            for (String predecessor : change.predecessors()) {
                for (int i = 0; i < successors.size(); i++) {
                    var row = new ProvinceSuccessionRecord();
                    row.setReorganisationId(ids.get(change.code()));
                    row.setPredecessorId(provinces.get(predecessor));
                    row.setSuccessorId(provinces.get(successors.get(i).province()));
                    row.setPosition(i + 1);
                    successions.add(row);
                }
            }
        }
        rows.complete(PROVINCE_SUCCESSION, successions, PROVINCE_SUCCESSION.REORGANISATION_ID.in(ids.values()));
    }

    private static ProvinceReorganisationRecord change(PlanSheet.ProvinceChange change) {
        var row = new ProvinceReorganisationRecord();
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
