package greenplan.backend.method;

import static java.math.BigDecimal.ONE;

import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.Text;
import java.time.LocalDate;

/** The observed value as words: "Năm 2024 đạt 59,6 %", "Đến ngày 30/06/2025 đạt 59,6 %", or for yes/no forms whether it was done. */
final class ObservedWords {

    private ObservedWords() {}

    /**
     * The opening clause of a sentence, without a full stop.
     *
     * @param better the side on which the promise is met
     */
    static Words clause(Promise promise, Point seen, Direction better) {
        boolean done = seen.value().compareTo(ONE) >= 0;
        return switch (promise.form()) {
            case TargetForm.RecurringYesNo f -> yesNo(seen, done, new Words("thực hiện", "done"));
            case TargetForm.Compliance f -> yesNo(seen, done, new Words("tuân thủ", "complied with"));
            case TargetForm.Deliverable f -> {
                int steps = f.steps().size();
                var completed = Figures.vi(seen.value());
                yield new Words(
                        "Tính đến năm %d đã xong %s trong %d bước".formatted(seen.year(), completed, steps),
                        "By %d, %s of %d steps were completed".formatted(seen.year(), Figures.en(seen.value()), steps));
            }
            default -> {
                var value = value(promise, seen);
                // "Đạt" praises; a value that should fall is only stated.
                var verb = better == Direction.UP ? "đạt" : "là";
                var when = when(seen);
                yield new Words(
                        "%s %s %s".formatted(when.vi(), verb, value.vi()),
                        "%s the value was %s".formatted(when.en(), value.en()));
            }
        };
    }

    /** Whether its values are a yes, a no or a number of steps, and not a quantity. */
    static boolean inWords(Promise promise) {
        return switch (promise.form()) {
            case TargetForm.RecurringYesNo f -> true;
            case TargetForm.Compliance f -> true;
            case TargetForm.Deliverable f -> true;
            default -> false;
        };
    }

    /** What a figure is of, in the middle of a sentence: "năm 2025", "ngày 15/10/2025". */
    static Words of(Point seen) {
        LocalDate day = seen.asOf();
        return day == null || day.getDayOfYear() == day.lengthOfYear()
                ? new Words("năm " + seen.year(), String.valueOf(seen.year()))
                : new Words(
                        "ngày " + DayWords.told(day).vi(), DayWords.told(day).en());
    }

    /** The year, or the day when it is not the last one of the year. */
    private static Words when(Point seen) {
        LocalDate day = seen.asOf();
        return day == null || day.getDayOfYear() == day.lengthOfYear()
                ? new Words("Năm " + seen.year(), "In " + seen.year())
                : new Words(
                        "Đến ngày " + DayWords.told(day).vi(),
                        "By " + DayWords.told(day).en());
    }

    /** The bare value with its qualifier and unit: "trên 95,3 %". */
    static Words value(Promise promise, Point seen) {
        var unit = promise.form() instanceof TargetForm.CountPerYear && promise.unit() != null
                ? counted(promise.unit())
                : promise.unit();
        var vi = Figures.vi(seen.value(), unit);
        var en = Figures.en(seen.value(), unit);
        return switch (seen.qualifier()) {
            case null -> new Words(vi, en);
            case MORE_THAN -> new Words("trên " + vi, "more than " + en);
            case LESS_THAN -> new Words("dưới " + vi, "less than " + en);
            case ABOUT -> new Words("khoảng " + vi, "about " + en);
        };
    }

    /** The unit without its "/năm", which a sentence about a year says in its own words. */
    static Text counted(Text unit) {
        return new Text(unit.vi().replaceFirst("/năm$", ""), unit.en().replaceFirst("/year$", ""));
    }

    /** The value in brackets after a year, with a space before it; nothing for forms whose value is a yes or a no. */
    static Words bracketed(Promise promise, Point seen) {
        return switch (promise.form()) {
            case TargetForm.RecurringYesNo f -> Words.NONE;
            case TargetForm.Compliance f -> Words.NONE;
            case TargetForm.Deliverable f -> Words.NONE;
            default -> {
                var value = value(promise, seen);
                yield new Words(" (" + value.vi() + ")", " (" + value.en() + ")");
            }
        };
    }

    private static Words yesNo(Point seen, boolean done, Words verb) {
        return new Words(
                "Năm %d %s %s".formatted(seen.year(), done ? "đã" : "chưa", verb.vi()),
                "In %d it was %s%s".formatted(seen.year(), done ? "" : "not ", verb.en()));
    }
}
