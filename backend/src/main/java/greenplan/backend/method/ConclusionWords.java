package greenplan.backend.method;

import static java.util.Objects.requireNonNull;

import greenplan.schema.Verdict;
import java.math.BigDecimal;

/** How what was observed compares with what was promised, in words. */
final class ConclusionWords {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private ConclusionWords() {}

    /** Of a verdict that rests on a comparison. */
    static Words of(Promise promise, Verdict verdict, Working working) {
        return switch (verdict) {
            case ACHIEVED -> achieved(promise, working);
            case NOT_ACHIEVED ->
                working.rule() == Rule.YEARLY
                        ? new Words("Năm đó không đạt cam kết.", "The promise was not met that year.")
                        : new Words("Không đạt cam kết.", "The promise was not met.");
            case ON_TRACK -> pace(working, new Words("Đang đúng tiến độ", "On track"), new Words("bằng", "is"));
            case NEEDS_ACCELERATION ->
                pace(working, new Words("Cần đẩy nhanh", "Needs to speed up"), new Words("mới bằng", "is only"));
            case LIMITED -> limited(working);
            case MOVING_AWAY -> movingAway(promise, working);
            case NO_DATA, CANNOT_BE_ASSESSED, NO_RESULT_PUBLISHED ->
                throw new IllegalArgumentException("Only a comparison has a conclusion, but was: " + verdict);
        };
    }

    private static Words achieved(Promise promise, Working working) {
        return switch (working.rule()) {
            case YEARLY -> new Words("Năm đó đã đạt cam kết.", "The promise was met that year.");
            case PAST_DUE -> new Words("Đã đạt cam kết đúng hạn.", "The promise was met on time.");
            default ->
                promise.form() instanceof TargetForm.StableAt
                        ? new Words("Hiện đang giữ được mức cam kết.", "The promised level is being kept as of now.")
                        : new Words("Hiện đã đạt cam kết.", "The promise is met as of now.");
        };
    }

    private static Words limited(Working working) {
        var pace = working.pace();
        if (pace == null) {
            return new Words(
                    "Tiến độ chậm (mới bằng mức cam kết, chưa vượt qua).",
                    "Progress is limited (just at the promised level, not beyond it).");
        }
        if (pace.r().signum() == 0) {
            return new Words(
                    "Chưa có tiến triển so với năm %d."
                            .formatted(requireNonNull(working.first()).year()),
                    "No progress since %d."
                            .formatted(requireNonNull(working.first()).year()));
        }
        return pace(working, new Words("Tiến độ chậm", "Progress is limited"), new Words("chỉ bằng", "is only"));
    }

    private static Words movingAway(Promise promise, Working working) {
        var first = requireNonNull(working.first());
        var value = ObservedWords.value(promise, first);
        return new Words(
                "Đang xa dần cam kết (năm %d là %s).".formatted(first.year(), value.vi()),
                "Moving away from the promise (the value was %s in %d).".formatted(value.en(), first.year()));
    }

    /** Beyond two the ratio tells more of the time left than of the work done: it stands in the working alone. */
    private static Words pace(Working working, Words head, Words verb) {
        var pace = requireNonNull(working.pace());
        if (pace.r().compareTo(TWICE) > 0) {
            return new Words(
                    head.vi() + " (tốc độ thực tế nhanh hơn hai lần tốc độ cần có).",
                    head.en() + " (the actual pace is more than twice the pace needed).");
        }
        return new Words(
                "%s (tốc độ thực tế %s %s lần tốc độ cần có)."
                        .formatted(head.vi(), verb.vi(), Figures.vi(pace.shownR())),
                "%s (the actual pace %s %s times the pace needed)."
                        .formatted(head.en(), verb.en(), Figures.en(pace.shownR())));
    }
}
