package greenplan.backend.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import greenplan.backend.operation.PlainQuestions;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Questions by the very letters in which they came, so that who asks as somebody did before is understood without reading any JSON. What may be more than a
 * question is not remembered: there may be a password in it.
 */
final class KnownQuestions {

    /** All letters together, about a thousand questions; each takes some five bytes a letter. */
    private static final int MOST = 1 << 20;

    /** Whatever is longer is read each time. */
    private static final int LONGEST = 16 << 10;

    private final Cache<String, GraphQuestion> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String letters, GraphQuestion question) -> letters.length())
            .build();

    /** What a body asks; read where nobody sent these bytes before. Null when it is no question. */
    @Nullable
    GraphQuestion posted(byte[] body, Supplier<@Nullable GraphQuestion> reading) {
        return body.length > LONGEST ? reading.get() : of('{' + new String(body, StandardCharsets.ISO_8859_1), reading);
    }

    /** What an address asks; read where nobody asked in this way before. Null when it is no question. */
    @Nullable
    GraphQuestion addressed(@Nullable String query, Supplier<@Nullable GraphQuestion> reading) {
        return query == null || query.length() > LONGEST ? reading.get() : of('?' + query, reading);
    }

    /** @param letters with one before them that tells addresses from bodies */
    private @Nullable GraphQuestion of(String letters, Supplier<@Nullable GraphQuestion> reading) {
        GraphQuestion question = known.getIfPresent(letters);
        if (question == null) {
            question = reading.get();
            if (question != null && !PlainQuestions.mayBeMore(question.document())) {
                known.put(letters, question);
            }
        }
        return question;
    }
}
