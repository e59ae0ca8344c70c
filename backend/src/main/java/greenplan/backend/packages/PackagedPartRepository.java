package greenplan.backend.packages;

import static greenplan.db.base.Tables.LEGAL_BASIS;
import static greenplan.db.base.Tables.PHASE;
import static greenplan.db.base.Tables.RECIPIENT;

import greenplan.backend.planfile.PlanPackage;
import greenplan.db.base.tables.records.LegalBasisRecord;
import greenplan.db.base.tables.records.PhaseRecord;
import greenplan.db.base.tables.records.RecipientRecord;
import java.util.HashMap;
import java.util.Map;

/** Writes what clauses hold besides their words: legal bases, recipients and phases. */
final class PackagedPartRepository {

    private final Rows rows;
    private final PlanPackage contents;

    PackagedPartRepository(Rows rows, PlanPackage contents) {
        this.rows = rows;
        this.contents = contents;
    }

    /** Inserts legal bases, recipients and phases. */
    void parts(Map<String, Long> clauses) {
        var positions = new HashMap<String, Integer>();
        rows.insert(
                LEGAL_BASIS,
                contents.plan().legalBases().stream()
                        .map(basis -> {
                            var row = new LegalBasisRecord();
                            row.setClauseId(clauses.get(basis.clause()));
                            row.setPosition(positions.merge(basis.clause(), 1, Integer::sum));
                            row.setQuote(basis.quote());
                            row.setKind(basis.kind());
                            row.setNumber(basis.number());
                            row.setDate(basis.date());
                            row.setIssuer(basis.issuer());
                            return row;
                        })
                        .toList());
        positions.clear();
        rows.insert(
                RECIPIENT,
                contents.plan().recipients().stream()
                        .map(recipient -> {
                            var row = new RecipientRecord();
                            row.setClauseId(clauses.get(recipient.clause()));
                            row.setPosition(positions.merge(recipient.clause(), 1, Integer::sum));
                            row.setQuote(recipient.quote());
                            return row;
                        })
                        .toList());
        rows.insert(
                PHASE,
                contents.plan().phases().stream()
                        .map(phase -> {
                            var row = new PhaseRecord();
                            row.setClauseId(clauses.get(phase.clause()));
                            row.setYearFrom(phase.from());
                            row.setYearTo(phase.to());
                            return row;
                        })
                        .toList());
    }
}
