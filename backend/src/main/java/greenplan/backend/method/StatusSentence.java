package greenplan.backend.method;

import static java.util.Objects.requireNonNull;

import greenplan.backend.graph.Text;
import greenplan.schema.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The verdict as a citizen reads it: what was observed, what was promised, and how the two compare. */
final class StatusSentence {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private StatusSentence() {}

    static Text of(Promise promise, Verdict verdict, @Nullable Reason reason, Working working) {
        var words = words(promise, verdict, reason, working);
        var area = promise.area();
        return area == null ? words.text() : new Text(words.vi() + " " + area.vi(), words.en() + " " + area.en());
    }

    private static Words words(Promise promise, Verdict verdict, @Nullable Reason reason, Working working) {
        return switch (verdict) {
            case NO_DATA ->
                new Words(
                        "Chưa có số liệu nào được công bố cho chỉ tiêu này.",
                        "No figure has been published for this target yet.");
            case CANNOT_BE_ASSESSED -> {
                var because = ReasonWords.of(requireNonNull(reason), promise, working);
                yield new Words(
                        "Chưa thể đánh giá, vì " + because.vi() + ".",
                        "Cannot be assessed yet, because " + because.en() + ".");
            }
            case NO_RESULT_PUBLISHED -> {
                var why = noResult(reason, promise, working);
                yield new Words(
                        "Quá hạn, chưa công bố kết quả: " + why.vi() + ".",
                        "Past due, no result published: " + why.en() + ".");
            }
            default -> compared(promise, verdict, working);
        };
    }

    private static Words noResult(@Nullable Reason reason, Promise promise, Working working) {
        if (reason == Reason.NO_EVIDENCE_OF_DUE_YEAR) {
            return ReasonWords.of(reason, promise, working);
        }
        var why = reason == null
                ? new Words(
                        "chưa có số liệu nào được công bố cho chỉ tiêu này",
                        "no figure has been published for this target")
                : ReasonWords.of(reason, promise, working);
        int due = requireNonNull(promise.dueYear());
        return new Words("hạn là năm " + due + ", và " + why.vi(), "it was due in " + due + ", and " + why.en());
    }

    private static Words compared(Promise promise, Verdict verdict, Working working) {
        var seen = ObservedWords.clause(
                promise,
                requireNonNull(working.latest()),
                requireNonNull(working.goal()).direction());
        var promised = PromiseWords.of(promise);
        var conclusion = conclusion(promise, verdict, working);
        var caution = caution(working);
        return new Words(
                "%s; %s. %s%s".formatted(seen.vi(), promised.vi(), conclusion.vi(), caution.vi()),
                "%s; %s. %s%s".formatted(seen.en(), promised.en(), conclusion.en(), caution.en()));
    }

    private static Words conclusion(Promise promise, Verdict verdict, Working working) {
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
                    "Tiến triển hạn chế (vừa bằng mức cam kết, chưa vượt qua).",
                    "Progress is limited (just at the promised level, not beyond it).");
        }
        if (pace.r().signum() == 0) {
            return new Words(
                    "Chưa có tiến triển so với năm %d."
                            .formatted(requireNonNull(working.first()).year()),
                    "No progress since %d."
                            .formatted(requireNonNull(working.first()).year()));
        }
        return pace(working, new Words("Tiến triển hạn chế", "Progress is limited"), new Words("chỉ bằng", "is only"));
    }

    private static Words movingAway(Promise promise, Working working) {
        var first = requireNonNull(working.first());
        var value = ObservedWords.value(promise, first);
        return new Words(
                "Đang xa dần cam kết (năm %d là %s).".formatted(first.year(), value.vi()),
                "Moving away from the promise (the value was %s in %d).".formatted(value.en(), first.year()));
    }

    private static Words caution(Working working) {
        boolean unofficial = working.inputs().stream().anyMatch(v -> v.kind() != Evidence.Kind.OFFICIAL);
        if (unofficial) {
            return new Words(
                    " Kết luận tạm tính, vì dùng số liệu chưa chính thức.",
                    " This is provisional, because some of the figures used are not official.");
        }
        return working.provisional()
                ? new Words(
                        " Kết luận tạm tính, vì nguồn không nêu con số chính xác.",
                        " This is provisional, because the source does not give an exact figure.")
                : Words.NONE;
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
