package greenplan.backend.method;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Why a target cannot be assessed, as the clause after "vì" and "because", without a full stop. */
final class ReasonWords {

    private ReasonWords() {}

    static Words of(Reason reason, Promise promise, Working working) {
        var due = promise.dueYear();
        return switch (reason) {
            case TERRITORY ->
                promise.area() != null
                        ? new Words(
                                "số liệu đã công bố được đo theo địa giới khác với địa giới mà văn bản nêu để đánh giá",
                                "the published figures were measured on a territory other than the one that the act names")
                        : new Words(
                                "số liệu đã công bố được đo theo địa giới khác với địa giới khi ban hành kế hoạch",
                                "the published figures were measured on a territory other than the one the plan covers");
            case DEFINITION ->
                new Words(
                        "số liệu đã công bố được tính theo cách đo khác với chỉ tiêu",
                        "the published figures follow a different definition from the target’s");
            case QUALITATIVE ->
                new Words(
                        "cam kết được nêu bằng lời, không có con số để đo",
                        "the promise is in words, without a number to measure");
            case FORM_UNREADABLE ->
                new Words(
                        "dạng và ngưỡng đang được lưu của chỉ tiêu không khớp nhau",
                        "the form and the bounds that are stored of the target do not fit each other");
            case BASE_VALUE_UNKNOWN -> {
                var year = baseYear(promise.form());
                yield year == null
                        ? new Words(
                                "văn bản không nêu năm gốc để so sánh", "the text gives no base year to compare with")
                        : new Words(
                                "chưa biết giá trị của năm gốc " + year + " để so sánh",
                                "the value of the base year " + year + " is not known");
            }
            case BASE_VALUE_NOT_POSITIVE ->
                new Words(
                        "giá trị của năm gốc bằng 0 hoặc âm nên không thể tính tỷ lệ phần trăm",
                        "the value of the base year is zero or negative, so a percentage of it has no meaning");
            case NO_EVIDENCE_OF_DUE_YEAR -> noEvidence(promise, requireNonNull(working.latest()), requireNonNull(due));
            case VALUE_NOT_EXACT -> {
                var value = ObservedWords.value(promise, requireNonNull(working.latest()));
                yield new Words(
                        "số liệu chỉ được công bố là " + value.vi() + ", chưa đủ để biết đạt hay không",
                        "the figure is published only as " + value.en()
                                + ", which does not tell whether the promise is met");
            }
            case NOT_DUE -> notDue(promise, due);
            case NO_DUE_YEAR -> {
                var value = ObservedWords.clause(
                        promise,
                        requireNonNull(working.latest()),
                        requireNonNull(working.goal()).direction());
                yield new Words(
                        "văn bản không nêu năm đến hạn nên không có lộ trình để so sánh. " + value.vi()
                                + ", chưa đạt mức cam kết",
                        "the text gives no due year, so there is no path to compare with. " + value.en()
                                + ", which does not meet the promise yet");
            }
            case ONE_POINT ->
                new Words(
                        "mới có số liệu của một năm; cần ít nhất hai năm để biết tốc độ",
                        "there are figures for one year only, and a pace needs at least two");
        };
    }

    private static Words noEvidence(Promise promise, Point latest, int due) {
        var value = ObservedWords.bracketed(promise, latest);
        if (latest.year() < due) {
            return new Words(
                    "hạn là năm %d nhưng chưa có số liệu của năm đó; số liệu mới nhất là của năm %d%s"
                            .formatted(due, latest.year(), value.vi()),
                    "it was due in %d and no figure for that year is known; the latest figure is for %d%s"
                            .formatted(due, latest.year(), value.en()));
        }
        return new Words(
                "hạn là năm %d nhưng chưa có số liệu của năm đó; số liệu năm %d%s không chứng minh được kết quả của năm %d"
                        .formatted(due, latest.year(), value.vi(), due),
                "it was due in %d and no figure for that year is known; the figure for %d%s does not prove the result for %d"
                        .formatted(due, latest.year(), value.en(), due));
    }

    private static Words notDue(Promise promise, @Nullable Integer due) {
        boolean yearly = promise.form() instanceof TargetForm.CountPerYear
                || promise.form() instanceof TargetForm.RecurringYesNo;
        if (yearly || due == null) {
            return new Words(
                    "cam kết được xét theo từng năm, và chưa có năm nào vừa kết thúc vừa có số liệu",
                    "the promise is judged year by year, and no year with figures is over yet");
        }
        return new Words(
                "chưa đến hạn: cam kết được xét khi hết năm " + due,
                "it is not due yet: the promise is judged at the end of " + due);
    }

    private static @Nullable Integer baseYear(TargetForm form) {
        return switch (form) {
            case TargetForm.Reduction f -> f.baseYear();
            case TargetForm.RatePerYear f -> f.fromYear() == null ? null : Integer.valueOf(f.fromYear() - 1);
            default ->
                throw new IllegalArgumentException("Only a reduction or a rate has a base year, but was: " + form);
        };
    }
}
