import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** See the script beside it. What is published is one note more of the fictional plan each time, so an answer says how old it is by their number. */
public class Nodes {

    private static final int READERS = 4;
    private static final String NOTES = "{ plan(code: \"tinh-minh-hoa-2026\") { notes { totalCount } } }";
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger published = new AtomicInteger();
    private static final AtomicBoolean over = new AtomicBoolean();

    /** What a reader saw. */
    private record Seen(int answers, int fromMemory, int older) {}

    public static void main(String[] arguments) throws Exception {
        var first = new Portal(arguments[1]);
        first.await();
        if (arguments[0].equals("await")) {
            return;
        }
        var second = new Portal(arguments[2]);
        second.await();
        String editor = first.tokens(Path.of(arguments[3])).get("portal-editor");
        int publications = Integer.parseInt(arguments[4]);
        published.set(count(first.answered(editor, NOTES, Map.of())));
        long[] took = new long[publications];
        var seen = new ArrayList<Seen>();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            List<Future<Seen>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit(() -> read(first, second, editor)));
            }
            try {
                for (int note = 0; note < publications; note++) {
                    long began = System.nanoTime();
                    JsonNode added = first.answered(editor,
                            "mutation ($input: AddNoteInput!) { addNote(input: $input) { problems { message } } }",
                            Map.of("input", Map.of("plan", "tinh-minh-hoa-2026", "clause", "II", "kind", "AMBIGUOUS_WORDING",
                                    "textVi", "Ghi chú số " + note + ".")));
                    took[note] = System.nanoTime() - began;
                    if (!added.at("/data/addNote/problems").isEmpty()) {
                        throw new IllegalStateException(added.toString());
                    }
                    published.incrementAndGet();
                }
            } finally {
                over.set(true);
            }
            for (Future<Seen> reader : readers) {
                seen.add(reader.get());
            }
        }
        Arrays.sort(took);
        int older = seen.stream().mapToInt(Seen::older).sum();
        System.out.printf("%d publications, each p50 %.1f ms, p99 %.1f ms; %d answers of the other node, %d of them from memory; older than what was seen: %d%n",
                publications, took[publications / 2] / 1e6, took[publications * 99 / 100] / 1e6,
                seen.stream().mapToInt(Seen::answers).sum(), seen.stream().mapToInt(Seen::fromMemory).sum(), older);
        System.exit(older == 0 ? 0 : 1);
    }

    /** Computed anew on the first node for whoever shows a token, then as the second one keeps it. */
    private static Seen read(Portal first, Portal second, String editor) throws Exception {
        var client = HttpClient.newHttpClient();
        var address = URI.create(second.url() + "/graphql?query=" + URLEncoder.encode(NOTES, StandardCharsets.UTF_8));
        int answers = 0;
        int fromMemory = 0;
        int older = 0;
        String tag = "";
        while (!over.get()) {
            int least = Math.max(published.get(), count(first.answered(editor, NOTES, Map.of())));
            for (int again = 0; again < 3; again++) {
                var answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                older += count(JSON.readTree(answer.body())) < least ? 1 : 0;
                String its = answer.headers().firstValue("ETag").orElse("");
                fromMemory += its.equals(tag) ? 1 : 0;
                tag = its;
                answers++;
            }
        }
        return new Seen(answers, fromMemory, older);
    }

    private static int count(JsonNode answer) {
        return answer.at("/data/plan/notes/totalCount").asInt();
    }
}
