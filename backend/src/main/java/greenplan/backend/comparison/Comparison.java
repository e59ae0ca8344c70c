package greenplan.backend.comparison;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ComparisonGrade;
import java.time.LocalDate;

/**
 * The editor's judgement whether a target of another plan measures the same.
 *
 * @param targetKey row of the other target
 * @param reason why, in a sentence
 * @param asOf the day on which responsibilities for it are told
 */
public record Comparison(long targetKey, ComparisonGrade grade, Text reason, LocalDate asOf) implements Dated {}
