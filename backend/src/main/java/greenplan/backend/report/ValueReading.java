package greenplan.backend.report;

import static greenplan.db.base.Tables.REPORT_VALUE;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed for a target into a row, or says everything that is wrong with it. */
@Component
public class ValueReading {

    private static final Set<ObservationKind> KINDS =
            EnumSet.of(ObservationKind.ESTIMATE, ObservationKind.PRELIMINARY, ObservationKind.OFFICIAL);

    private final FilingRepository filing;

    ValueReading(FilingRepository filing) {
        this.filing = filing;
    }

    /** The row; to be thrown away when there are problems. */
    public ReportValueRecord read(
            ReportHeader head, FilingRepository.Owed owed, ValueEntry entry, LocalDate today, Problems problems) {
        var row = new ReportValueRecord();
        row.setReportId(head.key());
        row.setTargetId(owed.target());
        row.setNoDataReason(stripped(entry.noDataReason()));
        row.setSource(stripped(entry.source()));
        row.setOverrideReason(stripped(entry.overrideReason()));
        row.setWords(null);
        row.setAmount(null);
        row.set(REPORT_VALUE.QUALIFIER, entry.qualifier() == null ? null : entry.qualifier().sign);
        row.setKind(entry.kind());
        problems.length(entry.noDataReason(), 1, 1000, "noDataReason");
        problems.length(entry.source(), 1, 500, "source");
        problems.length(entry.words(), 1, 4000, "words");
        problems.length(entry.overrideReason(), 1, 500, "overrideReason");
        long given = Stream.of(entry.amount(), entry.answer(), entry.step(), entry.words(), entry.noDataReason())
                .filter(Objects::nonNull)
                .count();
        problems.unless(given == 1, null, "report.ONE_VALUE");
        if (entry.noDataReason() != null || given != 1) {
            row.setKind(null);
            row.set(REPORT_VALUE.QUALIFIER, null);
            return row;
        }
        problems.unless(entry.kind() != null && KINDS.contains(entry.kind()), "kind", "report.KIND_NEEDED");
        problems.unless(entry.source() != null, "source", "report.SOURCE_NEEDED");
        when(head, entry, today, row, problems);
        what(head, owed, entry, row, problems);
        return row;
    }

    private void when(ReportHeader head, ValueEntry entry, LocalDate today, ReportValueRecord row, Problems problems) {
        LocalDate day = entry.asOf() != null ? entry.asOf() : ReportRepository.usualAsOf(head.dataCutoff(), today);
        row.setAsOf(day);
        problems.unless(
                !day.isAfter(today) && !day.isAfter(head.dataCutoff()),
                "asOf",
                "report.AFTER_THE_CUTOFF",
                head.dataCutoff());
        if (entry.territory() == null) {
            row.setTerritoryId(head.area());
            problems.unless(head.areaValid().contains(day), "territory", "report.TERRITORY_NEEDED");
            return;
        }
        filing.area(head.province(), entry.territory())
                .ifPresentOrElse(
                        area -> row.setTerritoryId(area.key()),
                        () -> problems.add("territory", "report.UNKNOWN", entry.territory()));
    }

    private void what(
            ReportHeader head, FilingRepository.Owed owed, ValueEntry entry, ReportValueRecord row, Problems problems) {
        switch (EntryKind.of(owed.form())) {
            case NUMBER -> number(owed, entry.amount(), row, entry, problems);
            case YES_NO -> {
                expected(entry.answer(), "answer", problems);
                row.setAmount(Boolean.TRUE.equals(entry.answer()) ? BigDecimal.ONE : BigDecimal.ZERO);
            }
            case STEP -> {
                expected(entry.step(), "step", problems);
                int step = Objects.requireNonNullElse(entry.step(), 0);
                row.setAmount(BigDecimal.valueOf(step));
                problems.unless(
                        step >= 0 && step <= owed.steps(), "step", "report.OUT_OF_RANGE", owed.steps(), owed.steps());
            }
            case WORDS -> {
                expected(entry.words(), "words", problems);
                row.setWords(stripped(entry.words()));
            }
        }
    }

    private void number(
            FilingRepository.Owed owed,
            @Nullable String typed,
            ReportValueRecord row,
            ValueEntry entry,
            Problems problems) {
        expected(typed, "amount", problems);
        if (typed == null) {
            return;
        }
        var read = DecimalInput.read(typed);
        problems.unless(read.isPresent(), "amount", "report.NOT_A_NUMBER");
        read.ifPresent(input -> {
            row.setAmount(input.value());
            Long area = row.getTerritoryId();
            if (entry.overrideReason() == null && area != null) {
                Plausibility.check(input, owed.unit(), filing.history(owed, area), problems);
            }
        });
    }

    private static void expected(@Nullable Object given, String field, Problems problems) {
        problems.unless(given != null, field, "report.OTHER_FORM." + field);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
