package greenplan.backend.plan;

import greenplan.backend.graph.Dated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan rests on. What the plan does not print is null.
 *
 * @param clauseKey row of its clause
 * @param quote as printed
 * @param kind kind of act or document
 * @param date day of issue
 * @param asOf the day on which names and responsibilities in it are told
 */
public record LegalBasis(
        long clauseKey,
        String quote,
        @Nullable String kind,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        LocalDate asOf)
        implements Dated {}
