package greenplan.backend.packages;

import static greenplan.db.base.Tables.NOTE;
import static greenplan.db.base.Tables.NOTE_DUTY;
import static greenplan.db.base.Tables.NOTE_TARGET;

import greenplan.backend.planfile.NoteEntry;
import greenplan.db.base.tables.records.NoteDutyRecord;
import greenplan.db.base.tables.records.NoteRecord;
import greenplan.db.base.tables.records.NoteTargetRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the register of editor's notes. */
final class PackagedNoteRepository {

    private final Rows rows;
    private final List<NoteEntry> notes;
    private final long plan;

    PackagedNoteRepository(Rows rows, List<NoteEntry> notes, long plan) {
        this.rows = rows;
        this.notes = notes;
        this.plan = plan;
    }

    /** Inserts the notes and what they are about. */
    void notes(Map<String, Long> clauses, Map<String, Long> targets, Map<String, Long> duties) {
        var list = new ArrayList<NoteRecord>();
        for (NoteEntry note : notes) {
            var row = new NoteRecord();
            row.setPlanId(plan);
            row.setClauseId(clauses.get(note.clause()));
            row.setCode(note.code());
            row.setPosition(list.size() + 1);
            row.setKind(note.kind());
            row.setQuote(note.quote());
            row.setTextVi(note.text().vi());
            row.setTextEn(note.text().en());
            list.add(row);
        }
        Map<String, Long> ids = rows.insert(NOTE, list, NOTE.CODE);
        var onTargets = new ArrayList<NoteTargetRecord>();
        var onDuties = new ArrayList<NoteDutyRecord>();
        for (NoteEntry note : notes) {
            for (String target : note.targets()) {
                var row = new NoteTargetRecord();
                row.setNoteId(ids.get(note.code()));
                row.setTargetId(targets.get(target));
                onTargets.add(row);
            }
            for (String duty : note.duties()) {
                var row = new NoteDutyRecord();
                row.setNoteId(ids.get(note.code()));
                row.setDutyId(duties.get(duty));
                onDuties.add(row);
            }
        }
        rows.insert(NOTE_TARGET, onTargets);
        rows.insert(NOTE_DUTY, onDuties);
    }
}
