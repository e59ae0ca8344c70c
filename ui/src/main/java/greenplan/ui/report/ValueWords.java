package greenplan.ui.report;

import greenplan.schema.EntryKind;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a report in words, in the language of whoever reads. */
public record ValueWords(ReportValue row, Voice voice) {

    /** What was filed: a number with its unit, yes or no, the steps done, words, or that there are no data; empty for nothing. */
    public String filed() {
        if (row.noDataReason() != null) {
            return voice.say("report.value.none");
        }
        if (row.words() != null) {
            return row.words();
        }
        return row.amount() == null ? "" : amount(row.amount(), row.qualifier());
    }

    /** A number of this row as it is read. */
    public String amount(BigDecimal amount) {
        return switch (row.input()) {
            case NUMBER -> voice.formats().quantity(amount, row.unit());
            case YES_NO -> yesOrNo(amount.signum() != 0);
            case STEP -> voice.say("report.value.step", amount.toBigInteger(), steps().size());
            case WORDS -> amount.toPlainString();
        };
    }

    /** The same with the sign before it. */
    public String amount(BigDecimal amount, @Nullable String qualifier) {
        return signed(qualifier) + amount(amount);
    }

    /** A standard is met or not; anything else is done or not. */
    String yesOrNo(boolean yes) {
        if (row.subject().form().standard() != null) {
            return voice.say(yes ? "report.value.met" : "report.value.not-met");
        }
        return voice.say(yes ? "report.value.yes" : "report.value.no");
    }

    /** The newest value that is public besides; empty when none was published. */
    public String last() {
        return row.lastValue() == null ? "" : amount(row.lastValue(), row.lastQualifier());
    }

    /** The day of that value. */
    public String lastDay() {
        LocalDate day = row.lastAsOf();
        return day == null ? "" : voice.formats().date(day);
    }

    private static String signed(@Nullable String qualifier) {
        return qualifier == null ? "" : qualifier + "\u00a0";
    }

    /** How far the number is from the last one, in words; empty where there is nothing to compare. */
    public String change() {
        BigDecimal now = row.amount();
        BigDecimal last = row.lastValue();
        if (now == null || last == null || row.input() != EntryKind.NUMBER) {
            return "";
        }
        BigDecimal by = now.subtract(last);
        // A difference of two percentages is in percentage points.
        String unit = "%".equals(row.unit()) ? voice.say("report.points") : row.unit();
        String amount = voice.formats().quantity(by.abs(), unit);
        return switch (by.signum()) {
            case 1 -> voice.say("report.change.up", amount);
            case -1 -> voice.say("report.change.down", amount);
            default -> voice.say("report.change.none");
        };
    }

    /** What is promised, and by when: {@code II.2.b: ít nhất 50 %, đến năm 2030}. */
    String promise(ReportValue.Subject subject) {
        Integer due = subject.dueYear();
        String words = Stream.of(
                        row.input() == EntryKind.NUMBER ? subject.bound().inWords(voice) : null,
                        subject.form().className(),
                        subject.form().standard(),
                        due == null ? null : voice.say("report.value.due", due))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (subject.clause() == null) {
            return words;
        }
        return words.isEmpty() ? subject.clause().path() : subject.clause().path() + ": " + words;
    }

    /** How sure the value is, which day it describes, and what it rests on. */
    public String ground() {
        return Stream.of(
                        row.kind() == null ? null : voice.texts().word("report.kind", row.kind()),
                        row.asOf() == null
                                ? null
                                : voice.say(
                                        "report.value.as-of", voice.formats().date(row.asOf())),
                        row.source(),
                        row.noDataReason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The steps of a deliverable; empty for other forms. */
    List<String> steps() {
        @Nullable List<String> steps = row.subject().form().steps();
        return steps == null ? List.of() : steps;
    }
}
