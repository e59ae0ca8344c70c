package greenplan.backend.report;

import greenplan.backend.graph.DayWords;
import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in a row, or says everything that is wrong with it. */
public final class ValueReading {

    private static final Set<ObservationKind> KINDS =
            EnumSet.of(ObservationKind.ESTIMATE, ObservationKind.PRELIMINARY, ObservationKind.OFFICIAL);

    private ValueReading() {}

    /** The value; to be thrown away when there are problems. */
    public static FiledValue read(
            ReportHeader head, Quantity.Owed owed, ValueEntry entry, LocalDate today, Problems problems) {
        problems.length(entry.noDataReason(), 1, 1000, "noDataReason");
        problems.length(entry.source(), 1, 500, "source");
        problems.length(entry.words(), 1, 4000, "words");
        problems.length(entry.overrideReason(), 1, 500, "overrideReason");
        long given = Stream.of(entry.amount(), entry.answer(), entry.step(), entry.words(), entry.noDataReason())
                .filter(Objects::nonNull)
                .count();
        problems.unless(given == 1, null, "report.ONE_VALUE");
        if (entry.noDataReason() != null || given != 1) {
            return filed(owed, entry, null, null, null);
        }
        problems.unless(entry.kind() != null && KINDS.contains(entry.kind()), "kind", "report.KIND_NEEDED");
        problems.unless(entry.source() != null, "source", "report.SOURCE_NEEDED");
        LocalDate asOf = day(head, entry, today, problems);
        problems.unless(
                owed.area() != null && (entry.territory() != null || owed.isUsualOn(asOf)),
                "territory",
                entry.territory() == null ? "report.TERRITORY_NEEDED" : "report.UNKNOWN",
                entry.territory());
        problems.unless(
                owed.quantity().input() == EntryKind.NUMBER || entry.qualifier() == null,
                "qualifier",
                "report.SIGN_OF_A_NUMBER");
        DecimalInput number =
                owed.quantity().input() == EntryKind.NUMBER ? number(owed.quantity(), entry, problems) : null;
        BigDecimal amount = number == null ? answer(owed.quantity(), entry, problems) : number.value();
        if (amount != null && owed.area() != null) {
            boolean isAmbiguous = number != null && number.ambiguous();
            var claim = new Claim(owed.quantity(), owed.known(), head.year(), amount, isAmbiguous, asOf);
            Plausibility.refuse(claim, problems);
            if (entry.overrideReason() == null) {
                Plausibility.ask(claim, problems);
            }
        }
        return filed(owed, entry, amount, number == null ? null : number.qualifier(), asOf);
    }

    private static FiledValue filed(
            Quantity.Owed owed,
            ValueEntry entry,
            @Nullable BigDecimal amount,
            ValueEntry.@Nullable Qualifier typed,
            @Nullable LocalDate asOf) {
        Quantity quantity = owed.quantity();
        boolean isSecond = owed.stored() != null && owed.stored().value().indicator() == null;
        boolean isQuantity = quantity.input() == EntryKind.NUMBER && !isSecond;
        ValueEntry.Qualifier qualifier = typed == null ? entry.qualifier() : typed;
        boolean isValue = asOf != null;
        return new FiledValue(
                owed.target(),
                isQuantity ? quantity.indicator() : null,
                isQuantity ? quantity.classVi() : null,
                isValue ? entry.kind() : null,
                amount,
                isValue ? entry.words() : null,
                isValue && qualifier != null ? qualifier.sign : null,
                asOf,
                isValue ? owed.area() : null,
                entry.source(),
                entry.noDataReason(),
                entry.overrideReason());
    }

    private static LocalDate day(ReportHeader head, ValueEntry entry, LocalDate today, Problems problems) {
        LocalDate day =
                entry.asOf() != null ? entry.asOf() : ReportHeader.usualAsOf(head.dataCutoff(), head.year(), today);
        problems.unless(
                !day.isAfter(today) && !day.isAfter(head.dataCutoff()),
                "asOf",
                "report.AFTER_THE_CUTOFF",
                DayWords.of(head.dataCutoff()));
        return day;
    }

    /** A number with its unit; null when there is none to be read. */
    private static @Nullable DecimalInput number(Quantity quantity, ValueEntry entry, Problems problems) {
        expected(entry.amount(), "amount", problems);
        if (entry.amount() == null) {
            return null;
        }
        DecimalInput number = DecimalInput.read(entry.amount())
                .map(read -> read.in(quantity.unit()))
                .orElse(null);
        if (number == null) {
            problems.add("amount", "report.NOT_A_NUMBER");
            return null;
        }
        problems.unless(
                number.isIn(quantity.unit()),
                "amount",
                quantity.unit() == null ? "report.OTHER_UNIT.none" : "report.OTHER_UNIT",
                number.unit(),
                quantity.unit());
        problems.unless(
                number.qualifier() == null || entry.qualifier() == null || number.qualifier() == entry.qualifier(),
                "qualifier",
                "report.TWO_SIGNS");
        return number;
    }

    /** 1 and 0 for yes and no; the steps done; null for words, and for what another form takes. */
    private static @Nullable BigDecimal answer(Quantity quantity, ValueEntry entry, Problems problems) {
        return switch (quantity.input()) {
            case NUMBER -> null;
            case YES_NO -> {
                expected(entry.answer(), "answer", problems);
                yield entry.answer() == null ? null : entry.answer() ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            case STEP -> {
                expected(entry.step(), "step", problems);
                int step = Objects.requireNonNullElse(entry.step(), 0);
                int steps = quantity.first().steps();
                boolean isOne = step >= 0 && step <= steps;
                problems.unless(isOne, "step", "report.OUT_OF_RANGE", steps, steps);
                yield isOne && entry.step() != null ? BigDecimal.valueOf(step) : null;
            }
            case WORDS -> {
                expected(entry.words(), "words", problems);
                yield null;
            }
        };
    }

    private static void expected(@Nullable Object given, String field, Problems problems) {
        problems.unless(given != null, field, "report.OTHER_FORM." + field);
    }
}
