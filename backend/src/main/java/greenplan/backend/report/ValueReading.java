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
        problems.unless(
                given == 1,
                null,
                "ONE_VALUE",
                "Hãy ghi đúng một giá trị, hoặc lý do chưa có số liệu.",
                "Give exactly one value, or a reason for having none.");
        if (entry.noDataReason() != null || given != 1) {
            row.setKind(null);
            row.set(REPORT_VALUE.QUALIFIER, null);
            return row;
        }
        problems.unless(
                entry.kind() != null && KINDS.contains(entry.kind()),
                "kind",
                "KIND_NEEDED",
                "Hãy cho biết số liệu ước thực hiện, sơ bộ hay chính thức.",
                "Say whether this is an estimate, preliminary or official.");
        problems.unless(
                entry.source() != null,
                "source",
                "SOURCE_NEEDED",
                "Hãy ghi văn bản làm căn cứ cho số liệu.",
                "Name the document that this rests on.");
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
                "AFTER_THE_CUTOFF",
                "Số liệu phải tính đến ngày không sau hôm nay và không sau ngày chốt số liệu %s."
                        .formatted(head.dataCutoff()),
                "The value must describe a day not after today and not after the data cut-off, %s."
                        .formatted(head.dataCutoff()));
        if (entry.territory() == null) {
            row.setTerritoryId(head.area());
            problems.unless(
                    head.areaValid().contains(day),
                    "territory",
                    "TERRITORY_NEEDED",
                    "Địa bàn của tỉnh đã thay đổi: hãy chọn địa bàn mà số liệu này đo.",
                    "The area of the province has changed: choose the area that this value measures.");
            return;
        }
        filing.area(head.province(), entry.territory())
                .ifPresentOrElse(
                        area -> row.setTerritoryId(area.key()),
                        () -> problems.add(
                                "territory",
                                "UNKNOWN",
                                "Tỉnh không có địa bàn mã “%s”.".formatted(entry.territory()),
                                "The province has no area with the code \"%s\".".formatted(entry.territory())));
    }

    private void what(
            ReportHeader head, FilingRepository.Owed owed, ValueEntry entry, ReportValueRecord row, Problems problems) {
        switch (ValueInput.of(owed.form())) {
            case NUMBER -> number(owed, entry.amount(), row, entry, problems);
            case YES_NO -> {
                expected(entry.answer(), "answer", "có hoặc không", "yes or no", problems);
                row.setAmount(Boolean.TRUE.equals(entry.answer()) ? BigDecimal.ONE : BigDecimal.ZERO);
            }
            case STEP -> {
                expected(entry.step(), "step", "số bước đã xong", "the number of steps done", problems);
                int step = Objects.requireNonNullElse(entry.step(), 0);
                row.setAmount(BigDecimal.valueOf(step));
                problems.unless(
                        step >= 0 && step <= owed.steps(),
                        "step",
                        "OUT_OF_RANGE",
                        "Có %d bước, nên cần một số từ 0 đến %d.".formatted(owed.steps(), owed.steps()),
                        "There are %d steps, so this needs a number from 0 to %d."
                                .formatted(owed.steps(), owed.steps()));
            }
            case WORDS -> {
                expected(entry.words(), "words", "mô tả bằng lời", "words", problems);
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
        expected(typed, "amount", "một con số", "a number", problems);
        if (typed == null) {
            return;
        }
        var read = DecimalInput.read(typed);
        problems.unless(
                read.isPresent(),
                "amount",
                "NOT_A_NUMBER",
                "Không đọc được thành số. Ví dụ đúng: 57,7 hoặc 1.234,5.",
                "This does not read as a number. Right would be 57.7 or 1,234.5.");
        read.ifPresent(input -> {
            row.setAmount(input.value());
            Long area = row.getTerritoryId();
            if (entry.overrideReason() == null && area != null) {
                Plausibility.check(input, owed.unit(), filing.history(owed, area), problems);
            }
        });
    }

    private static void expected(@Nullable Object given, String field, String vi, String en, Problems problems) {
        problems.unless(
                given != null,
                field,
                "OTHER_FORM",
                "Chỉ tiêu này cần %s.".formatted(vi),
                "This target takes %s.".formatted(en));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
