package greenplan.backend.kept;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything as a proxy would, and knows one thing more than a proxy: which version of what is published there is. Pages and answers to anybody that
 * whoever made them calls {@code public} are sent again until there is another version or day; who has one already is told so before
 * anybody works. A question is worked on once at a time, and the others that ask it wait.
 */
final class Keeper extends OncePerRequestFilter {

    /** How long the second waits for the first, who may have to wait for a place. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Node node;
    private final KeptResponses kept;
    private final Taking taking = new Taking();
    private final ConcurrentHashMap<Work, CompletableFuture<@Nullable Kept>> works = new ConcurrentHashMap<>();

    Keeper(Node node, KeptResponses kept) {
        this.node = node;
        this.kept = kept;
    }

    /** A question and what its answer depends on. */
    private record Work(String question, AsOf asOf) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String question = PublicQuestion.of(request);
        if (question == null) {
            rest.doFilter(request, response);
            return;
        }
        AsOf asOf = node.now().orElse(null);
        if (asOf == null) {
            make(question, null, request, response, rest);
            return;
        }
        Kept last = kept.to(question);
        boolean current = last != null && last.asOf().equals(asOf);
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null && Sending.isInTheAddress(request)) {
            String tag = last != null && current ? last.tag() : taking.tag(question, asOf);
            if (request.getHeader(HttpHeaders.IF_NONE_MATCH).contains(tag)) {
                Sending.unchanged(tag, last, request, response);
                return;
            }
        }
        if (last != null && current) {
            Sending.send(last, true, request, response);
        } else {
            together(new Work(question, asOf), request, response, rest);
        }
    }

    private void together(Work work, HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var mine = new CompletableFuture<@Nullable Kept>();
        CompletableFuture<@Nullable Kept> first = works.putIfAbsent(work, mine);
        if (first == null) {
            Kept made = null;
            try {
                made = make(work.question, work.asOf, request, response, rest);
            } finally {
                works.remove(work);
                mine.complete(made);
            }
            return;
        }
        Kept made = result(first);
        if (made == null) {
            make(work.question, work.asOf, request, response, rest);
        } else {
            Sending.send(made, true, request, response);
        }
    }

    private static @Nullable Kept result(CompletableFuture<@Nullable Kept> first) {
        try {
            return first.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return null;
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Has it made and sends it; returns what can be sent to others, too. */
    private @Nullable Kept make(
            String question,
            @Nullable AsOf asOf,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain rest)
            throws ServletException, IOException {
        var held = new HeldBack(response);
        rest.doFilter(request, held);
        if (asOf != null && held.isAnybodys()) {
            Kept made = taking.of(question, asOf, request, held);
            kept.keep(question, made);
            Sending.send(made, true, request, response);
            return made;
        }
        Kept last = held.failed() ? kept.to(question) : null;
        if (last != null && last.saysWhenItWasMade()) {
            response.reset();
            Sending.send(last, false, request, response);
        } else {
            held.release();
        }
        return null;
    }
}
