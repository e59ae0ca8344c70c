package greenplan.backend.kept;

import greenplan.backend.admission.Networks;
import greenplan.backend.http.AnswerType;
import greenplan.backend.http.GraphQuestion;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything as a proxy would, and knows one thing more than a proxy: which version of what is published there is. Pages and answers to anybody that
 * whoever made them calls {@code public} are sent again until there is another version or day; who has one already is told so before
 * anybody works. A question is worked on once at a time, and the others that ask it wait.
 */
final class Keeper extends OncePerRequestFilter {

    /** What is called public below these is made of what is published, and of nothing else. */
    private static final Pattern PAGE = Pattern.compile("/(vi|en)(/.*|\\.(csv|xlsx|svg|png))?");

    /** How long the second waits for the first, who may have to wait for a place. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Headers that belong to the one response, or are written anew; in small letters. */
    private static final Set<String> NOT_ITS_OWN = Set.of(
            "access-control-allow-origin",
            "cache-control",
            "connection",
            "content-length",
            "content-type",
            "date",
            "etag",
            "keep-alive",
            "vary");

    private final Node node;
    private final KeptResponses kept;
    private final ConcurrentHashMap<Work, CompletableFuture<@Nullable Kept>> works = new ConcurrentHashMap<>();

    /** In each tag: another build, or other settings, may say the same otherwise. */
    private final String run = UUID.randomUUID().toString();

    Keeper(Node node, KeptResponses kept) {
        this.node = node;
        this.kept = kept;
    }

    /** A question and what its answer depends on. */
    private record Work(String question, AsOf asOf) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String question = question(request);
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
            String tag = last != null && current ? last.tag() : tag(question, asOf);
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
            Kept made = kept(question, asOf, request, held);
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

    private Kept kept(String question, AsOf asOf, HttpServletRequest request, HeldBack held) {
        var headers = new TreeMap<String, String>();
        for (String name : held.getHeaderNames()) {
            String value = held.getHeader(name);
            if (value != null && !NOT_ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, value);
            }
        }
        byte[] body = held.getContentAsByteArray();
        byte[] packed = Kept.packed(body);
        return new Kept(
                asOf,
                tag(question, asOf),
                Networks.household(request.getRemoteAddr()),
                String.valueOf(held.getContentType()),
                String.valueOf(held.getHeader(HttpHeaders.CACHE_CONTROL)),
                headers,
                packed,
                packed.length != body.length);
    }

    private String tag(String question, AsOf asOf) {
        byte[] text = (run + asOf.version() + ' ' + asOf.day() + ' ' + question).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digests.sha256(text))
                .substring(0, 22);
    }

    /** All that makes the answer what it is; null when it is none of what is kept. */
    private static @Nullable String question(HttpServletRequest request) {
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
