package greenplan.backend.packages;

import static greenplan.db.base.Tables.CLAUSE;
import static greenplan.db.base.Tables.OBJECTIVE;

import greenplan.backend.planfile.ClauseEntry;
import greenplan.backend.planfile.ObjectiveEntry;
import greenplan.backend.planfile.PlanPackage;
import greenplan.db.base.tables.records.ClauseRecord;
import greenplan.db.base.tables.records.ObjectiveRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the words of a plan: its clauses and its objectives. */
final class PackagedTextRepository {

    private final Rows rows;
    private final PlanPackage contents;
    private final long plan;

    PackagedTextRepository(Rows rows, PlanPackage contents, long plan) {
        this.rows = rows;
        this.contents = contents;
        this.plan = plan;
    }

    /** Inserts the clauses level by level, for a parent must have its id first; returns ids by path. */
    Map<String, Long> clauses() {
        var paths = new HashSet<String>();
        contents.outline().forEach(clause -> paths.add(clause.path()));
        var reporting = new HashSet<>(contents.plan().reportingClauses());
        var funding = new HashSet<>(contents.plan().fundingClauses());
        var ids = new HashMap<String, Long>();
        var left = new ArrayList<Map.Entry<Integer, ClauseEntry>>();
        for (int i = 0; i < contents.outline().size(); i++) {
            left.add(Map.entry(i + 1, contents.outline().get(i)));
        }
        while (!left.isEmpty()) {
            var level = new ArrayList<ClauseRecord>();
            for (var each : List.copyOf(left)) {
                ClauseEntry clause = each.getValue();
                String parent = parent(clause.path(), paths);
                if (parent != null && !ids.containsKey(parent)) {
                    continue;
                }
                left.remove(each);
                var row = new ClauseRecord();
                row.setPlanId(plan);
                row.setParentId(parent == null ? null : ids.get(parent));
                row.setPath(clause.path());
                row.setPosition(each.getKey());
                row.setRole(clause.role());
                row.setLabelVi(clause.label() == null ? null : clause.label().vi());
                row.setLabelEn(clause.label() == null ? null : clause.label().en());
                row.setText(clause.text());
                row.setTranslation(clause.translation());
                row.setIsReporting(reporting.contains(clause.path()));
                row.setIsFunding(funding.contains(clause.path()));
                level.add(row);
            }
            ids.putAll(rows.insert(CLAUSE, level, CLAUSE.PATH));
        }
        return ids;
    }

    /** The nearest path around, without the last steps, that is a clause. */
    static @Nullable String parent(String path, Set<String> paths) {
        String at = path;
        while (true) {
            int cut = at.endsWith(")") ? at.lastIndexOf('(') : at.lastIndexOf('.');
            if (cut <= 0) {
                return null;
            }
            at = at.substring(0, cut);
            if (paths.contains(at)) {
                return at;
            }
        }
    }

    /** Inserts the objectives; returns ids by code. */
    Map<String, Long> objectives(Map<String, Long> clauses) {
        var list = new ArrayList<ObjectiveRecord>();
        for (ObjectiveEntry objective : contents.objectives()) {
            var row = new ObjectiveRecord();
            row.setPlanId(plan);
            row.setClauseId(clauses.get(objective.clause()));
            row.setCode(objective.code());
            row.setPosition(list.size() + 1);
            row.setKind(objective.kind());
            row.setTitleVi(objective.title().vi());
            row.setTitleEn(objective.title().en());
            list.add(row);
        }
        return rows.insert(OBJECTIVE, list, OBJECTIVE.CODE);
    }
}
