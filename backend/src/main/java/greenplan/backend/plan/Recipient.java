package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import java.time.LocalDate;

/**
 * One line of Nơi nhận.
 *
 * @param clauseKey row of its clause
 * @param quote as printed
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Recipient(long clauseKey, String quote, LocalDate asOf) implements Dated {}
