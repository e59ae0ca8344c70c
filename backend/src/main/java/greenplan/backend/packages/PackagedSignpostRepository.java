package greenplan.backend.packages;

import static greenplan.db.base.Tables.SIGNPOST;

import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.SignpostEntry;
import greenplan.db.base.enums.Audience;
import greenplan.db.base.tables.records.SignpostRecord;
import java.util.List;
import java.util.Map;

/** Writes by what everyday readers find targets and clauses. */
final class PackagedSignpostRepository {

    private final Rows rows;
    private final List<SignpostEntry> signposts;
    private final long plan;

    PackagedSignpostRepository(Rows rows, List<SignpostEntry> signposts, long plan) {
        this.rows = rows;
        this.signposts = signposts;
        this.plan = plan;
    }

    /** Inserts them. */
    void signposts(Map<String, Long> clauses, Map<String, Long> targets) {
        rows.insert(
                SIGNPOST,
                signposts.stream()
                        .map(signpost -> {
                            var row = new SignpostRecord();
                            row.setPlanId(plan);
                            row.setTargetId(signpost.target() == null ? null : targets.get(signpost.target()));
                            row.setClauseId(signpost.clause() == null ? null : clauses.get(signpost.clause()));
                            row.setTopics(signpost.topics().toArray(String[]::new));
                            row.setTrades(signpost.trades().toArray(String[]::new));
                            row.setAudience(signpost.audience().toArray(Audience[]::new));
                            Bilingual meaning = signpost.meaning();
                            row.setMeaningVi(meaning == null ? null : meaning.vi());
                            row.setMeaningEn(meaning == null ? null : meaning.en());
                            return row;
                        })
                        .toList());
    }
}
