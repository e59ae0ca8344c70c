package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import java.time.LocalDate;

/**
 * What is to be done, with no agency named: a clause of part IV of Lai Châu's plan, for instance.
 *
 * @param clauseKey row of its clause
 * @param groupKey row of the clause above, the section it belongs to
 * @param code path of its clause, for instance {@code IV.4.a(3)}
 * @param quote its words
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Action(long clauseKey, long groupKey, String code, String quote, LocalDate asOf) implements Dated {}
