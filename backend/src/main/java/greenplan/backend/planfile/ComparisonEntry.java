package greenplan.backend.planfile;

import greenplan.db.base.enums.ComparisonGrade;

/** One judgement of comparisons.yaml: whether a target of another plan measures the same. */
public record ComparisonEntry(String target, Other with, ComparisonGrade grade, Bilingual reason) {

    public record Other(String plan, String target) {}
}
