package greenplan.backend.operation;

import greenplan.backend.graph.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says why something was not answered.
 *
 * @param seconds how long it may take, for instance {@code 10.0 s}; empty when unknown
 */
record UnansweredWords(Trouble trouble, @Nullable Outcome outcome, String seconds) {

    /** Cause and cure. */
    Text sentence() {
        return switch (outcome) {
            case UNKNOWN ->
                new Text(
                        "Mất kết nối với cơ sở dữ liệu đúng lúc đang lưu, nên chưa rõ đã lưu hay chưa. Hãy xem lại trước khi làm lại, hoặc gửi lại với cùng clientMutationId.",
                        "The connection to the database was lost while this was being saved, so it is unknown whether it was. Look before you repeat it, or repeat it with the same clientMutationId.");
            case DONE ->
                new Text(
                        "Việc này đã được lưu, chỉ là Cổng không kịp trả lời. Hãy tải lại để xem, đừng làm lại.",
                        "This was done and is saved; only its answer could not be given. Read it anew and do not repeat it.");
            case UNDONE ->
                new Text(
                        causeVi() + " Chưa có gì thay đổi: hãy thử lại.",
                        causeEn() + " Nothing was changed: try again.");
            case null -> new Text(causeVi() + " " + cureVi(), causeEn() + " " + cureEn());
        };
    }

    private String causeVi() {
        return switch (trouble) {
            case TIMEOUT -> "Thao tác kéo dài quá " + (seconds.isEmpty() ? "lâu" : seconds) + " nên đã được dừng.";
            case BUSY -> "Có quá nhiều việc đang chạy cùng lúc, hoặc có người khác đang giữ phần dữ liệu này.";
            case UNAVAILABLE -> "Cơ sở dữ liệu tạm thời không trả lời.";
        };
    }

    private String causeEn() {
        return switch (trouble) {
            case TIMEOUT ->
                "The operation took " + (seconds.isEmpty() ? "too long" : "longer than " + seconds)
                        + " and was stopped.";
            case BUSY -> "Too much is going on at once, or somebody else holds what this needs.";
            case UNAVAILABLE -> "The database does not answer at the moment.";
        };
    }

    private String cureVi() {
        return trouble == Trouble.TIMEOUT && !seconds.isEmpty()
                ? "Hãy hỏi ít hơn mỗi lần: trang nhỏ hơn (first) hoặc ít trường hơn."
                : "Hãy thử lại sau ít giây.";
    }

    private String cureEn() {
        return trouble == Trouble.TIMEOUT && !seconds.isEmpty()
                ? "Ask for smaller pages (first) or fewer fields."
                : "Try again in a few seconds.";
    }
}
