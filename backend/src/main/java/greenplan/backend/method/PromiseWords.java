package greenplan.backend.method;

import static java.util.stream.Collectors.joining;

import greenplan.backend.graph.Text;
import greenplan.backend.method.TargetForm.*;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The promise as the middle part of a sentence: "cam kết đến năm 2030 là ổn định ở mức 60 %". */
final class PromiseWords {

    private static final Text PERCENT = new Text("%", "%");

    private PromiseWords() {}

    static Words of(Promise promise) {
        var form = promise.form();
        var due = promise.dueYear();
        var whom = form instanceof ValuePerClass f
                ? new Words(
                        " đối với " + Words.inside(f.className().vi()),
                        " for " + Words.inside(f.className().en()))
                : Words.NONE;
        var what = what(form, promise);
        return new Words(
                "cam kết" + (due == null ? "" : " đến năm " + due) + whom.vi() + " là " + what.vi(),
                "the promise" + (due == null ? "" : " for " + due) + whom.en() + " is " + what.en());
    }

    /** What is promised, without year and class: "ít nhất 97 %". */
    static Words what(Promise promise) {
        return what(promise.form(), promise);
    }

    private static Words what(TargetForm form, Promise promise) {
        var unit = promise.unit();
        return switch (form) {
            case SingleValue f -> bound(Comparator.EQUAL, f.value(), unit);
            case AtLeast f -> bound(Comparator.AT_LEAST, f.bound(), unit);
            case MoreThan f -> bound(Comparator.MORE_THAN, f.bound(), unit);
            case AtMost f -> bound(Comparator.AT_MOST, f.bound(), unit);
            case Range f ->
                new Words(Figures.viRange(f.lower(), f.upper(), unit), Figures.enRange(f.lower(), f.upper(), unit));
            case RatePerYear f -> rate(f, promise.direction());
            case Reduction f -> {
                var by = bound(f.comparator(), new Quantity(f.percent(), PERCENT.vi()), PERCENT);
                yield new Words(
                        "giảm " + by.vi() + " so với năm " + f.baseYear(),
                        "a reduction of " + by.en() + " compared with " + f.baseYear());
            }
            case StableAt f -> bound(Comparator.STABLE_AT, f.level(), unit);
            case ValuePerClass f -> bound(f.comparator(), f.bound(), unit);
            case PartOf f -> bound(f.comparator(), f.bound(), unit);
            case ShareOfNew f -> {
                var bound = bound(f.comparator(), f.bound(), unit);
                yield new Words(bound.vi() + ", chỉ tính phần mới", bound.en() + " of new ones only");
            }
            case CountPerYear f -> {
                var counted = unit == null ? null : ObservedWords.counted(unit);
                yield new Words(
                        Figures.viRange(f.lower(), f.upper(), counted) + " mỗi năm",
                        Figures.enRange(f.lower(), f.upper(), counted) + " each year");
            }
            case RecurringYesNo f -> new Words("thực hiện hằng năm", "to do this every year");
            case Elimination f -> new Words("bằng 0: không có, hoặc không còn", "zero: none, or none any more");
            case Compliance f ->
                new Words(
                        "bảo đảm " + Words.inside(f.standard().vi()),
                        "to comply with " + Words.inside(f.standard().en()));
            case Unreadable f -> new Words("lời văn của kế hoạch", "what the plan’s words say");
            case Qualitative f -> new Words("một cam kết bằng lời, không có con số", "in words, without a number");
            case Deliverable f -> {
                var vi = f.steps().stream().map(Text::vi).map(Words::inside).collect(joining(", "));
                var en = f.steps().stream().map(Text::en).map(Words::inside).collect(joining(", "));
                yield new Words("hoàn thành các bước: " + vi, "to complete these steps: " + en);
            }
        };
    }

    private static Words bound(Comparator comparator, Quantity bound, @Nullable Text unit) {
        BigDecimal amount = bound.amount();
        var vi = Figures.vi(amount, unit);
        var en = Figures.en(amount, unit);
        return switch (comparator) {
            case EQUAL, BETWEEN, NONE -> new Words(vi, en);
            case AT_LEAST -> new Words("ít nhất " + vi, "at least " + en);
            case MORE_THAN -> new Words("trên " + vi, "more than " + en);
            case AT_MOST -> new Words("không quá " + vi, "at most " + en);
            case STABLE_AT -> new Words("ổn định ở mức " + vi, "to stay stable at " + en);
        };
    }

    private static Words rate(RatePerYear rate, Direction direction) {
        boolean up = direction == Direction.UP;
        var vi = Figures.viRange(rate.lower(), rate.upper(), PERCENT);
        var en = Figures.enRange(rate.lower(), rate.upper(), PERCENT);
        boolean period = rate.fromYear() != null && rate.toYear() != null;
        var years = period ? rate.fromYear() + "–" + rate.toYear() : "";
        return new Words(
                (up ? "tăng" : "giảm") + " bình quân " + vi + " mỗi năm" + (period ? " trong giai đoạn " + years : ""),
                "an average " + (up ? "rise" : "fall") + " of " + en + " a year" + (period ? " over " + years : ""));
    }
}
