package greenplan.backend.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Responses by their question, within a part of the memory. Nobody's questions take more than a quarter of it: what one network asked for first
 * gives way to what it asks for next, and not what others read. One of an older version stays until it is made anew, as the last good one.
 */
@Component
class KeptResponses {

    /** The part of the heap, and how much is enough for thousands of pages. */
    private static final int PART = 12;

    private static final long ENOUGH = 128L << 20;

    private static final int SHARES = 4;

    private final long most;
    private final Cache<String, Kept> kept;
    private final Map<String, Share> shares = new HashMap<>();

    KeptResponses() {
        this(Math.min(ENOUGH, Runtime.getRuntime().maxMemory() / PART));
    }

    /** @param most bytes, about */
    private KeptResponses(long most) {
        this.most = most;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((String question, Kept one) -> one.weight(question))
                .removalListener(this::left)
                .build();
    }

    static KeptResponses within(long most) {
        return new KeptResponses(most);
    }

    /** What one network has asked for, oldest first. */
    private static final class Share {

        private final Map<String, Kept> questions = new LinkedHashMap<>();
        private long bytes;

        void add(String question, Kept one) {
            remove(question, questions.get(question));
            questions.put(question, one);
            bytes += one.weight(question);
        }

        void remove(String question, @Nullable Kept one) {
            if (one != null && questions.remove(question, one)) {
                bytes -= one.weight(question);
            }
        }
    }

    /** The response to a question, of whatever version; null when there is none. */
    @Nullable
    Kept to(String question) {
        return kept.getIfPresent(question);
    }

    /** Keeps a response, unless it alone would take a quarter of what one network may have. */
    synchronized void keep(String question, Kept one) {
        long share = most / SHARES;
        int weight = one.weight(question);
        if (weight > share / SHARES) {
            return;
        }
        Share mine = shares.computeIfAbsent(one.client(), client -> new Share());
        mine.remove(question, mine.questions.get(question));
        while (mine.bytes + weight > share) {
            var oldest = mine.questions.entrySet().iterator().next();
            mine.remove(oldest.getKey(), oldest.getValue());
            kept.invalidate(oldest.getKey());
        }
        mine.add(question, one);
        kept.put(question, one);
    }

    /** On a thread of the cache's own. */
    private synchronized void left(@Nullable String question, @Nullable Kept one, RemovalCause cause) {
        if (question == null || one == null) {
            return;
        }
        Share share = shares.get(one.client());
        if (share != null) {
            share.remove(question, one);
            if (share.questions.isEmpty()) {
                shares.remove(one.client());
            }
        }
    }

    /** Bytes that a network has. */
    synchronized long of(String client) {
        Share share = shares.get(client);
        return share == null ? 0 : share.bytes;
    }
}
