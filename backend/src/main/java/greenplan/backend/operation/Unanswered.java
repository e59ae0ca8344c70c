package greenplan.backend.operation;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import greenplan.backend.graph.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not answered, and what became of it.
 *
 * @param outcome null for what only reads
 * @param seconds how long it may take, for instance {@code 10.0}
 */
record Unanswered(Trouble trouble, @Nullable Outcome outcome, String seconds) {

    /** How long whoever asked should wait before asking again, in seconds. */
    static final int RETRY_AFTER = 5;

    /** For an operation that did not come back: an error for each of its parts that was begun. */
    static List<GraphQLError> late(Operation operation) {
        List<String> parts = operation.parts();
        if (!operation.isMutation() || parts.isEmpty()) {
            return List.of(of(Trouble.TIMEOUT, operation, null).error(null, null));
        }
        return parts.stream()
                .map(part -> of(Trouble.TIMEOUT, operation, part)
                        .error(ResultPath.rootPath().segment(part), null))
                .toList();
    }

    /** For a part of an operation; null when it only reads. */
    static Unanswered of(Trouble trouble, Operation operation, @Nullable String part) {
        return new Unanswered(
                operation.isStopped() ? Trouble.TIMEOUT : trouble,
                operation.isMutation() ? operation.outcome(part == null ? "" : part) : null,
                seconds(operation.limit().toMillis()));
    }

    /** For a failure beside the graph; empty when it is a fault of the program. */
    static Optional<Unanswered> of(Throwable failure) {
        return Trouble.of(failure).map(trouble -> new Unanswered(trouble, outcome(failure), ""));
    }

    private static @Nullable Outcome outcome(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> null;
            case TimedOutException late -> late.outcome();
            case OutcomeUnknownException lost -> Outcome.UNKNOWN;
            default -> outcome(failure.getCause());
        };
    }

    private static String seconds(long millis) {
        return millis / 1000.0 + " s";
    }

    String code() {
        return outcome == Outcome.UNKNOWN ? "OUTCOME_UNKNOWN" : trouble.name();
    }

    /** Cause and cure. */
    Text sentence() {
        return switch (outcome) {
            case UNKNOWN ->
                new Text(
                        "Mất kết nối với cơ sở dữ liệu đúng lúc đang lưu, nên chưa rõ đã lưu hay chưa. Hãy xem lại trước khi làm lại, hoặc gửi lại với cùng clientMutationId.",
                        "The connection to the database was lost while this was being saved, so it is unknown whether it was. Look before you repeat it, or repeat it with the same clientMutationId.");
            case DONE ->
                new Text(
                        "Việc này đã được lưu, chỉ là cổng không kịp trả lời. Hãy tải lại để xem, đừng làm lại.",
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

    GraphQLError error(@Nullable ResultPath path, @Nullable SourceLocation location) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code());
        if (outcome != null) {
            extensions.put("outcome", outcome.name());
        }
        extensions.put(
                "sentence", Map.of("vi", sentence().vi(), "en", sentence().en()));
        var error = GraphQLError.newError()
                .errorType(ErrorClassification.errorClassification(code()))
                .message("%s", sentence().en())
                .extensions(extensions);
        if (path != null) {
            error.path(path);
        }
        if (location != null) {
            error.location(location);
        }
        return error.build();
    }
}
