package greenplan.backend.packages;

import greenplan.db.base.enums.ComparisonGrade;

/** One judgement of comparisons.yaml: whether a target of another plan measures the same. */
record ComparisonEntry(String target, Other with, ComparisonGrade grade, Bilingual reason) {

    record Other(String plan, String target) {}
}
