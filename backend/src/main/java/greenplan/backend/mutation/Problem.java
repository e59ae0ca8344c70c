package greenplan.backend.mutation;

import greenplan.backend.graph.Sentences;
import greenplan.backend.graph.Text;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a user can correct.
 *
 * @param field field of the input; null when it is about the whole
 * @param code for programs, upper case
 * @param message what is wrong and what helps
 */
public record Problem(@Nullable String field, String code, Text message) {

    private static final Map<String, Sentences> ROOMS = new ConcurrentHashMap<>();

    /**
     * A problem in the words of {@code problems_vi.properties} and {@code problems_en.properties} of a room.
     *
     * @param key room, code and, where one code has several sentences, which of them: {@code report.NOT_OPEN}, {@code cycle.NOT_LATER.opening}
     * @param values in the order of {0}, {1}… in the sentence
     */
    public static Problem of(@Nullable String field, String key, @Nullable Object... values) {
        String[] parts = key.split("\\.", 2);
        Text message = ROOMS.computeIfAbsent(parts[0], room -> Sentences.in(room, "problems"))
                .of(parts[1], Arrays.asList(values));
        return new Problem(field, parts[1].split("\\.", 2)[0], message);
    }
}
