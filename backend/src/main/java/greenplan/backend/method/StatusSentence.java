package greenplan.backend.method;

import static java.util.Objects.requireNonNull;

import greenplan.backend.graph.Text;
import greenplan.schema.Verdict;
import org.jspecify.annotations.Nullable;

/** The verdict as a citizen reads it: what was observed, what was promised, and how the two compare. */
final class StatusSentence {

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
        var conclusion = ConclusionWords.of(promise, verdict, working);
        var caution = caution(working);
        return new Words(
                "%s; %s. %s%s".formatted(seen.vi(), promised.vi(), conclusion.vi(), caution.vi()),
                "%s; %s. %s%s".formatted(seen.en(), promised.en(), conclusion.en(), caution.en()));
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
}
