package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import java.time.LocalDate;

/**
 * How a plan is to be carried out.
 *
 * @param clauseKey row of its clause
 * @param groupKey row of the clause above, the section it belongs to
 * @param code path of its clause, for instance {@code V.5(1)}
 * @param quote its words
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Measure(long clauseKey, long groupKey, String code, String quote, LocalDate asOf) implements Dated {}
