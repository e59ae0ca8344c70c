import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * See the script beside it. A visitor opens a target's page, thinks for up to twenty seconds and opens it again, on a
 * connection that stays open; all come within the first third of the time. An official saves something and a watchman
 * asks for health, one after the other, all the time.
 */
public class Crowd {

    private static final String PAGE = "/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4";
    private static final int THINKING = 20_000;
    private static final int PATIENCE = 20_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LENGTH = Pattern.compile("content-length: (\\d+)");

    private static int port;

    /** What somebody got, after how many milliseconds, and whether the portal closes the connection after it. */
    private record Got(String what, double ms, String body, boolean last) {}

    public static void main(String[] arguments) throws Exception {
        port = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        int visitors = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        var portal = new Portal("http://localhost:" + port);
        portal.await();
        String token = portal.tokens(folder.resolve("data")).get("focal-officer");
        for (int i = 0; i < 20; i++) {
            get("127.0.0.1", PAGE);
        }
        long lines = lines(folder);
        var crowd = Collections.synchronizedList(new ArrayList<Got>());
        var staff = Collections.synchronizedList(new ArrayList<Got>());
        var health = Collections.synchronizedList(new ArrayList<Got>());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < visitors; i++) {
            String address = "127.%d.%d.%d".formatted(1 + i / 62_500, i / 250 % 250, 1 + i % 250);
            long wait = seconds * 1000L / 3 * i / visitors;
            threads.add(Thread.startVirtualThread(() -> visit(address, wait, end, crowd)));
        }
        threads.add(Thread.startVirtualThread(() -> repeat(end, staff, number -> save(token, number))));
        threads.add(Thread.startVirtualThread(() -> repeat(end, health, number -> get("127.0.0.1", "/actuator/health"))));
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("%d visitors, %d s; ms%n", visitors, seconds);
        System.out.printf("%-24s %7s %7s %7s %7s %7s%n", "", "number", "a s", "median", "99 %", "most");
        print("page", crowd, seconds);
        print("official saves", staff, seconds);
        print("health", health, seconds);
        System.out.printf("lines in the log: %d%n", lines(folder) - lines);
    }

    private interface Doing {
        Got once(int number) throws IOException;
    }

    private static void repeat(long end, List<Got> got, Doing doing) {
        for (int number = 0; System.nanoTime() < end; number++) {
            try {
                got.add(doing.once(number));
                Thread.sleep(300);
            } catch (IOException | InterruptedException e) {
                got.add(new Got(e.getClass().getSimpleName(), 0, "", true));
            }
        }
    }

    private static void visit(String address, long wait, long end, List<Got> got) {
        Socket line = null;
        try {
            Thread.sleep(wait);
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                try {
                    if (line == null) {
                        line = connect(address);
                    }
                    Got page = ask(line, start, "GET " + PAGE + " HTTP/1.1\r\nAccept: text/html\r\n", "");
                    got.add(page);
                    if (page.last()) {
                        line = closed(line);
                    }
                } catch (SocketTimeoutException late) {
                    got.add(new Got("no answer in 20 s", PATIENCE, "", true));
                    line = closed(line);
                } catch (IOException lost) {
                    got.add(new Got("lost connection", ms(start), "", true));
                    line = closed(line);
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(THINKING));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            closed(line);
        }
    }

    private static Socket connect(String address) throws IOException {
        var line = new Socket();
        line.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
        line.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
        line.setSoTimeout(PATIENCE);
        return line;
    }

    private static Socket closed(Socket line) {
        try {
            if (line != null) {
                line.close();
            }
        } catch (IOException gone) {
            // It is what was wanted.
        }
        return null;
    }

    private static Got get(String address, String path) throws IOException {
        long start = System.nanoTime();
        try (Socket line = connect(address)) {
            return ask(line, start, "GET " + path + " HTTP/1.1\r\n", "");
        }
    }

    private static Got save(String token, int number) throws IOException {
        String mutation = "mutation { createAccessToken(input: {name: \"%d\", scopes: [READ], expiresOn: \"%s\"}) { token problems { code } } }"
                .formatted(number, LocalDate.of(2026, 12, 1));
        String head = "POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer " + token + "\r\n";
        long start = System.nanoTime();
        Got got;
        try (Socket line = connect("127.0.0.1")) {
            got = ask(line, start, head, JSON.writeValueAsString(Map.of("query", mutation)));
        }
        boolean saved = got.body().contains("\"token\":\"gp_") || got.body().contains("TOO_MANY");
        return new Got(got.what().equals("200") ? saved ? "saved" : "not saved: " + got.body() : got.what(), got.ms(), "", true);
    }

    private static Got ask(Socket line, long start, String request, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String all = request + "Host: localhost\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        line.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(bytes);
        var in = new BufferedInputStream(line.getInputStream(), 1 << 16);
        var answer = new StringBuilder();
        String text;
        do {
            text = textLine(in);
            answer.append(text).append('\n');
        } while (!text.isEmpty());
        String head = answer.toString().toLowerCase(Locale.ROOT);
        String status = head.substring(9, 12);
        if (status.equals("503")) {
            status += head.contains("retry-after") ? ", come back" : ", bare";
        }
        String content = content(in, head);
        return new Got(status, ms(start), content, head.contains("connection: close"));
    }

    private static String content(InputStream in, String head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8);
        }
        var body = new StringBuilder();
        for (int size = 1; size > 0; textLine(in)) {
            size = Integer.parseInt(textLine(in), 16);
            body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    private static String textLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new IOException("The connection ended");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    private static void print(String who, List<Got> got, int seconds) {
        var kinds = new TreeMap<String, List<Double>>();
        got.forEach(one -> kinds.computeIfAbsent(one.what(), kind -> new ArrayList<>()).add(one.ms()));
        kinds.forEach((kind, times) -> {
            Collections.sort(times);
            System.out.printf(
                    "%-24s %7d %7.1f %7.0f %7.0f %7.0f%n",
                    who + ": " + kind, times.size(), times.size() / (double) seconds,
                    times.get(times.size() / 2), times.get(times.size() * 99 / 100), times.getLast());
        });
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long lines(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("log"))) {
            return lines.count();
        }
    }
}
