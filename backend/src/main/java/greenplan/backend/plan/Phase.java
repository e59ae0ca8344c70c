package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import greenplan.backend.graph.YearSpan;
import java.time.LocalDate;

/**
 * A phase of a plan.
 *
 * @param clauseKey row of its clause
 * @param quote its words
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Phase(long clauseKey, YearSpan period, String quote, LocalDate asOf) implements Dated {}
