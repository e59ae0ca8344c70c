package greenplan.backend.plan;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.Dated;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ObjectiveKind;
import java.time.LocalDate;

/**
 * An overall or specific objective of a plan.
 *
 * @param key its row
 * @param clauseKey row of its clause
 * @param code for instance {@code II.2.b}
 * @param title its heading without the number
 * @param asOf the day on which names and responsibilities in it are told
 * @param along its clause, where that is read with it
 */
public record Objective(
        long key, long clauseKey, String code, ObjectiveKind kind, Text title, LocalDate asOf, Along along)
        implements Dated, Along.Bearer {}
