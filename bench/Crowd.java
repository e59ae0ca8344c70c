import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** See the script beside it: scenes with a crowd, each with its bars. */
public class Crowd {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLAN = "/vi/ke-hoach/lao-cai-2021-2030";
    private static final List<String> PAGES = List.of(
            "/vi", PLAN, PLAN + "/chi-tieu/II.2.b-2030-4", "/vi/co-quan", "/vi/tim-kiem?q=nuoc+sach", PLAN + "/toan-van", PLAN + "/nhiem-vu");

    private final int port;
    private final Server server;
    private final int seconds;
    private final String token;
    private final List<String> targets;
    private int broken;

    private Crowd(int port, Server server, int seconds, String token, List<String> targets) {
        this.port = port;
        this.server = server;
        this.seconds = seconds;
        this.token = token;
        this.targets = targets;
    }

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        var server = new Server(Long.parseLong(arguments[2]), Path.of(System.getProperty("java.home")), folder);
        var portal = new Portal("http://localhost:" + port);
        portal.await();
        var fresh = Load.closed("first visitors", port, 1, 3, paging(new AtomicInteger()));
        var crowd = new Crowd(port, server, Integer.parseInt(arguments[4]), portal.tokens(folder.resolve("data")).get("focal-officer"), targets(portal));
        System.out.printf("  %-34s %7s %8s %7s %7s %7s %7s%n", "ms", "number", "a s", "50 %", "95 %", "99 %", "most");
        fresh.print();
        crowd.bar(fresh.served(100) < 1000, "a fresh process serves each of its first visitors in less than 1 s");
        crowd.play(Integer.parseInt(arguments[3]), List.of(arguments[5].split(",")));
        System.exit(crowd.broken == 0 ? 0 : 1);
    }

    private void play(int visitors, List<String> scenes) throws Exception {
        Load.closed("warming", port, 8, 2 * seconds, paging(new AtomicInteger()));
        var next = new AtomicInteger();
        // Each page once: another target, or the same on another day.
        IntFunction<String> made = number -> targets.get(number % targets.size()) + "?ngay=" + LocalDate.of(2026, 11, 1).minusDays(number / targets.size() % 1700);
        Load.closed("warming", port, 8, 2 * seconds, line -> line.get(made.apply(next.getAndIncrement())));
        var asked = new AtomicInteger();
        Load.closed("warming", port, 8, seconds, line -> line.ask(json("Accept-Encoding: gzip\r\n"), searches(asked.getAndIncrement())));
        long idle = server.live();
        if (scenes.contains("loops")) {
            loop("questions", PAGES.get(1), line -> line.ask(json("Accept-Encoding: gzip\r\n"), searches(asked.getAndIncrement())), 20);
            var guesses = new AtomicInteger();
            loop("sign-ins", PAGES.get(1), line -> line.ask(json(""), signIn(guesses.getAndIncrement())), 120);
        }
        if (scenes.contains("made")) {
            overload("pages that must be made", number -> made.apply(next.getAndIncrement()));
        }
        if (scenes.contains("kept")) {
            overload("pages that may be kept", number -> PAGES.get(number % PAGES.size()));
        }
        if (scenes.contains("crowd")) {
            crowd(visitors);
        }
        long after = server.live();
        Thread.sleep(60_000);
        long later = server.live();
        System.out.printf("live heap: %d MB before, %d MB after the crowd, %d MB a minute later; resident %d MB%n", idle, after, later, server.resident());
        bar(later <= idle * 1.1 + 1, "a minute later no more than a tenth of the heap is held besides what idling takes");
        bar(server.lives(), "it lives");
        System.out.printf("lines in the log: %d%n", server.told());
    }

    /** One address asks without rest: what do others notice? */
    private void loop(String name, String page, Function<Line, Line.Got> ask, int connections) throws Exception {
        var before = others(page);
        var attack = CompletableFuture.supplyAsync(() -> {
            var lines = new ArrayList<Thread>();
            long end = System.nanoTime() + (seconds + 3) * 1_000_000_000L;
            for (int i = 0; i < connections; i++) {
                lines.add(Thread.startVirtualThread(() -> {
                    try (Line line = new Line(port, "127.9.9.9")) {
                        while (System.nanoTime() < end) {
                            ask.apply(line);
                        }
                    }
                }));
            }
            return lines;
        });
        Thread.sleep(2_000);
        var during = others(page);
        for (Thread line : attack.join()) {
            line.join();
        }
        double factor = during.served(95) / before.served(95);
        System.out.printf("%n%d connections of one address loop over %s: 95 %% of others within %.0f ms before, %.0f ms meanwhile%n", connections, name, before.served(95), during.served(95));
        during.print();
        bar(factor < 2 && during.errors() == 0, "one client's loops over %s slow others by %.2f, less than 2".formatted(name, factor));
    }

    private Load others(String page) {
        return Load.probe("others", port, "127.8.8.8", seconds, 100, line -> line.get(page));
    }

    private void overload(String name, IntFunction<String> page) throws Exception {
        var next = new AtomicInteger();
        double greatest = 0;
        for (int round = 0; round < 2; round++) {
            greatest = Math.max(greatest, Load.closed(name, port, 16, seconds, line -> line.get(page.apply(next.getAndIncrement()))).rate("200"));
        }
        System.out.printf("%n%s: at most %.0f a second; three times that is offered%n", name, greatest);
        long answers = server.answers();
        double rate = 3 * greatest;
        var work = CompletableFuture.supplyAsync(() -> Load.probe("an official saves", port, "127.0.0.1", seconds, 200, this::save));
        var offered = Load.offered(port, rate, seconds, page);
        offered.print();
        var saved = work.join();
        saved.print();
        var refusals = server.refusals(answers);
        double slow = refusals.isEmpty() ? 0 : refusals.get(refusals.size() * 99 / 100);
        System.out.printf("  %d refusals by the server's clock: 50 %% %.1f ms, 99 %% %.1f ms%n", refusals.size(), refusals.isEmpty() ? 0 : refusals.get(refusals.size() / 2), slow);
        bar(offered.rate("200") >= 0.9 * greatest, "%.0f of %.0f are served still".formatted(offered.rate("200"), greatest));
        bar(slow < 20, "refusals take less than 20 ms");
        bar(offered.errors() == 0, "nobody gets anything but a page or a word to come back");
        bar(saved.served(99) < 500 && saved.errors() == 0, "an official saves within 500 ms");
    }

    private void crowd(int visitors) throws Exception {
        System.out.printf("%n%d visitors with 10 s of thinking%n", visitors);
        var work = CompletableFuture.supplyAsync(() -> Load.probe("an official saves", port, "127.0.0.1", seconds + 10, 200, this::save));
        var health = CompletableFuture.supplyAsync(() -> Load.probe("health", port, "127.0.0.1", seconds + 10, 300, line -> line.get("/actuator/health")));
        var heap = CompletableFuture.supplyAsync(() -> {
            try {
                Thread.sleep((seconds + 10) * 700L);
                return server.live();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        var pages = Load.thinking(port, visitors, seconds + 10, number -> PAGES.get(number % PAGES.size()));
        pages.print();
        work.join().print();
        health.join().print();
        System.out.printf("  live heap meanwhile: %d MB%n", heap.join());
        bar(pages.served(99) < 1000 && pages.errors() == 0 && pages.rate("503, come back") == 0, "99 %% within a second, no error".formatted());
        bar(heap.join() <= 400, "the live heap is no larger than 400 MB");
        bar(work.join().served(99) < 500, "an official saves within 500 ms");
    }

    /** Addresses of the plan's targets, as its list has them. */
    private static List<String> targets(Portal portal) throws Exception {
        return Pattern.compile("\"(" + PLAN + "/chi-tieu/[^\"?#]+)\"").matcher(portal.get(PLAN + "/chi-tieu").body()).results().map(found -> found.group(1)).distinct().toList();
    }

    private static Function<Line, Line.Got> paging(AtomicInteger next) {
        return line -> line.get(PAGES.get(next.getAndIncrement() % PAGES.size()));
    }

    private Line.Got save(Line line) {
        String mutation = "mutation { createAccessToken(input: {name: \"crowd\", scopes: [READ], expiresOn: \"%s\"}) { token problems { code } } }"
                .formatted(LocalDate.now().plusDays(7));
        var got = line.ask(json("Authorization: Bearer " + token + "\r\n"), JSON.writeValueAsString(Map.of("query", mutation)));
        boolean saved = got.body().contains("\"token\":\"gp_") || got.body().contains("TOO_MANY");
        return got.what().equals("200") && !saved ? new Line.Got("not saved: " + got.body(), got.ms(), "") : got;
    }

    private static String json(String more) {
        return "POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\n" + more;
    }

    /** Twenty-six searches, never the same question twice, so that no answer is kept. */
    private static String searches(int number) {
        var fields = new StringBuilder();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            fields.append("a%d: search(text: \"%c\", first: 100) { totalCount nodes { excerpt } } ".formatted(letter - 'a', letter));
        }
        return JSON.writeValueAsString(Map.of("query", "{ " + fields + "} # " + number));
    }

    private static String signIn(int number) {
        return JSON.writeValueAsString(Map.of("query",
                "mutation { signIn(input: {email: \"nobody%d@example.org\", password: \"guessed guessed\"}) { problems { code } } }".formatted(number)));
    }

    private void bar(boolean holds, String sentence) {
        broken += holds ? 0 : 1;
        System.out.println((holds ? "holds: " : "BROKEN: ") + sentence);
    }
}
