package greenplan.backend.report;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was typed for a target, or says everything that is wrong with it. */
public final class ValueReading {

    private static final Set<ObservationKind> KINDS =
            EnumSet.of(ObservationKind.ESTIMATE, ObservationKind.PRELIMINARY, ObservationKind.OFFICIAL);

    private ValueReading() {}

    /** The value; to be thrown away when there are problems. */
    public static FiledValue read(
            ReportHeader head, FilingRepository.Owed owed, ValueEntry entry, LocalDate today, Problems problems) {
        String source = stripped(entry.source());
        String noDataReason = stripped(entry.noDataReason());
        String overrideReason = stripped(entry.overrideReason());
        problems.length(noDataReason, 1, 1000, "noDataReason");
        problems.length(source, 1, 500, "source");
        problems.length(entry.words(), 1, 4000, "words");
        problems.length(overrideReason, 1, 500, "overrideReason");
        long given = Stream.of(entry.amount(), entry.answer(), entry.step(), entry.words(), noDataReason)
                .filter(Objects::nonNull)
                .count();
        problems.unless(given == 1, null, "report.ONE_VALUE");
        if (noDataReason != null || given != 1) {
            return new FiledValue(
                    owed.target(), null, null, null, null, null, null, source, noDataReason, overrideReason);
        }
        problems.unless(entry.kind() != null && KINDS.contains(entry.kind()), "kind", "report.KIND_NEEDED");
        problems.unless(source != null, "source", "report.SOURCE_NEEDED");
        LocalDate asOf = day(head, entry, today, problems);
        problems.unless(
                owed.area() != null
                        && (entry.territory() != null || head.areaValid().contains(asOf)),
                "territory",
                entry.territory() == null ? "report.TERRITORY_NEEDED" : "report.UNKNOWN",
                entry.territory());
        return new FiledValue(
                owed.target(),
                entry.kind(),
                amount(owed, entry, problems),
                stripped(entry.words()),
                entry.qualifier() == null ? null : entry.qualifier().sign,
                asOf,
                owed.area(),
                source,
                null,
                overrideReason);
    }

    private static LocalDate day(ReportHeader head, ValueEntry entry, LocalDate today, Problems problems) {
        LocalDate day = entry.asOf() != null ? entry.asOf() : ReportRepository.usualAsOf(head.dataCutoff(), today);
        problems.unless(
                !day.isAfter(today) && !day.isAfter(head.dataCutoff()),
                "asOf",
                "report.AFTER_THE_CUTOFF",
                head.dataCutoff());
        return day;
    }

    private static @Nullable BigDecimal amount(FilingRepository.Owed owed, ValueEntry entry, Problems problems) {
        return switch (EntryKind.of(owed.form())) {
            case NUMBER -> number(owed, entry, problems);
            case YES_NO -> {
                expected(entry.answer(), "answer", problems);
                yield Boolean.TRUE.equals(entry.answer()) ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            case STEP -> {
                expected(entry.step(), "step", problems);
                int step = Objects.requireNonNullElse(entry.step(), 0);
                problems.unless(
                        step >= 0 && step <= owed.steps(), "step", "report.OUT_OF_RANGE", owed.steps(), owed.steps());
                yield BigDecimal.valueOf(step);
            }
            case WORDS -> {
                expected(entry.words(), "words", problems);
                yield null;
            }
        };
    }

    private static @Nullable BigDecimal number(FilingRepository.Owed owed, ValueEntry entry, Problems problems) {
        expected(entry.amount(), "amount", problems);
        if (entry.amount() == null) {
            return null;
        }
        DecimalInput input = DecimalInput.read(entry.amount()).orElse(null);
        problems.unless(input != null, "amount", "report.NOT_A_NUMBER");
        if (input == null) {
            return null;
        }
        if (entry.overrideReason() == null && owed.area() != null) {
            Plausibility.check(input, owed.unit(), owed.history(), problems);
        }
        return input.value();
    }

    private static void expected(@Nullable Object given, String field, Problems problems) {
        problems.unless(given != null, field, "report.OTHER_FORM." + field);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
