package greenplan.backend.kept;

import greenplan.backend.http.AnswerType;
import greenplan.backend.http.GraphQuestion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All that makes an answer to anybody what it is. */
final class PublicQuestion {

    /** What is called public below these is made of what is published, and of nothing else. */
    private static final Pattern PAGE = Pattern.compile("/(vi|en)(/.*|\\.(csv|xlsx|svg|png))?");

    private PublicQuestion() {}

    /** As text; null when it is none of what is kept. */
    static @Nullable String of(HttpServletRequest request) {
        if (Sending.isOfGraph(request)) {
            var type = AnswerType.of(request);
            return type == null
                    ? null
                    : GraphQuestion.ofAnybody(request)
                            .map(question -> type.getSubtype() + '\n' + question.asText())
                            .orElse(null);
        }
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !PAGE.matcher(path).matches() || (query != null && query.contains("v-r"))) {
            return null;
        }
        return query == null ? path : path + '?' + query;
    }
}
