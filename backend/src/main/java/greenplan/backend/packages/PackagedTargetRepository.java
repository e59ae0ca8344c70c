package greenplan.backend.packages;

import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_COMPARISON;

import greenplan.backend.planfile.Bilingual;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.planfile.TargetEntry;
import greenplan.backend.planfile.Years;
import greenplan.db.base.tables.records.TargetComparisonRecord;
import greenplan.db.base.tables.records.TargetRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the targets of a plan, and how they compare. */
final class PackagedTargetRepository {

    private final Rows rows;
    private final PlanPackage contents;
    private final long plan;

    PackagedTargetRepository(Rows rows, PlanPackage contents, long plan) {
        this.rows = rows;
        this.contents = contents;
        this.plan = plan;
    }

    /** Inserts the targets, wholes before their parts; returns ids by code. */
    Map<String, Long> targets(Map<String, Long> clauses, Map<String, Long> objectives, Map<String, Long> indicators) {
        var ids = new HashMap<String, Long>();
        var wholes = new ArrayList<TargetRecord>();
        var parts = new ArrayList<TargetEntry>();
        for (TargetEntry target : contents.targets()) {
            if (target.partOf() == null) {
                wholes.add(row(target, clauses, objectives, indicators, null));
            } else {
                parts.add(target);
            }
        }
        ids.putAll(rows.insert(TARGET, wholes, TARGET.CODE));
        // A part of a part waits for the part.
        while (!parts.isEmpty()) {
            List<TargetEntry> ready = parts.stream()
                    .filter(part -> ids.containsKey(part.partOf()))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Targets are parts of each other: "
                        + parts.stream().map(TargetEntry::code).toList());
            }
            parts.removeAll(ready);
            ids.putAll(rows.insert(
                    TARGET,
                    ready.stream()
                            .map(part -> row(part, clauses, objectives, indicators, ids.get(part.partOf())))
                            .toList(),
                    TARGET.CODE));
        }
        return ids;
    }

    private TargetRecord row(
            TargetEntry target,
            Map<String, Long> clauses,
            Map<String, Long> objectives,
            Map<String, Long> indicators,
            @Nullable Long whole) {
        var row = new TargetRecord();
        row.setPlanId(plan);
        row.setClauseId(clauses.get(target.clause()));
        row.setObjectiveId(target.objective() == null ? null : objectives.get(target.objective()));
        row.setIndicatorId(indicators.get(target.indicator()));
        row.setPartOfId(whole);
        row.setCode(target.code());
        row.setPosition(contents.targets().indexOf(target) + 1);
        row.setTitleVi(target.title().vi());
        row.setTitleEn(target.title().en());
        row.setQuote(target.quote());
        row.setTranslation(target.translation());
        row.setForm(target.form());
        row.setComparator(target.comparator());
        row.setLower(target.lower());
        row.setUpper(target.upper());
        row.setUnit(target.unit());
        row.setDueYear(target.dueYear());
        Years period = target.period();
        if (period != null) {
            row.setYearFrom(period.from());
            row.setYearTo(period.to());
        }
        row.setBaseYear(target.baseYear());
        row.setBaseValue(target.baseValue());
        Bilingual ofClass = target.ofClass();
        row.setClassVi(ofClass == null ? null : ofClass.vi());
        row.setClassEn(ofClass == null ? null : ofClass.en());
        Bilingual standard = target.standard();
        row.setStandardVi(standard == null ? null : standard.vi());
        row.setStandardEn(standard == null ? null : standard.en());
        if (!target.steps().isEmpty()) {
            row.setStepsVi(target.steps().stream().map(Bilingual::vi).toArray(String[]::new));
            row.setStepsEn(target.steps().stream().map(Bilingual::en).toArray(String[]::new));
        }
        row.setAspirational(target.aspirational());
        return row;
    }

    /** Inserts the editor's judgements; the other plan may be loaded later. */
    void comparisons(Map<String, Long> targets) {
        rows.insert(
                TARGET_COMPARISON,
                contents.comparisons().stream()
                        .map(comparison -> {
                            var row = new TargetComparisonRecord();
                            row.setTargetId(targets.get(comparison.target()));
                            row.setOtherPlan(comparison.with().plan());
                            row.setOtherTarget(comparison.with().target());
                            row.setGrade(comparison.grade());
                            row.setReasonVi(comparison.reason().vi());
                            row.setReasonEn(comparison.reason().en());
                            return row;
                        })
                        .toList());
    }
}
