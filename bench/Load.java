import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What was asked in a time, and what came of it. */
final class Load {

    private final String name;
    private final double seconds;
    private final List<Line.Got> got = Collections.synchronizedList(new ArrayList<>());

    private Load(String name, double seconds) {
        this.name = name;
        this.seconds = seconds;
    }

    /** So many clients, each from an address of its own, each asking again as soon as it is answered. */
    static Load closed(String name, int port, int clients, int seconds, Function<Line, Line.Got> ask) {
        return run(name, seconds, clients, (load, number, end) -> {
            try (Line line = new Line(port, Line.address(number))) {
                while (System.nanoTime() < end) {
                    load.got.add(ask.apply(line));
                }
            }
        });
    }

    /** One client, which asks, rests, and asks again. */
    static Load probe(String name, int port, String address, int seconds, int rest, Function<Line, Line.Got> ask) {
        return run(name, seconds, 1, (load, number, end) -> {
            try (Line line = new Line(port, address)) {
                while (System.nanoTime() < end) {
                    load.got.add(ask.apply(line));
                    Thread.sleep(rest);
                }
            }
        });
    }

    /** So many visitors, who come within a tenth of the time, open a page and think; about 10 s each, on a line that stays open. */
    static Load thinking(int port, int visitors, int seconds, IntFunction<String> page) {
        return run("pages", seconds, visitors, (load, number, end) -> {
            try (Line line = new Line(port, Line.address(number))) {
                // As after a while: each is somewhere in the middle of thinking.
                Thread.sleep(ThreadLocalRandom.current().nextInt(10_000));
                while (System.nanoTime() < end) {
                    load.got.add(line.get(page.apply(ThreadLocalRandom.current().nextInt(1 << 30))));
                    Thread.sleep(ThreadLocalRandom.current().nextInt(5_000, 15_000));
                }
            }
        });
    }

    /**
     * So many questions a second whatever becomes of them, from a thousand addresses with six lines each, as browsers have them; who finds all of them busy has
     * not asked yet.
     */
    static Load offered(int port, double rate, int seconds, IntFunction<String> page) {
        var idle = new ConcurrentLinkedDeque<Line>();
        for (int i = 0; i < 6_000; i++) {
            idle.addLast(new Line(port, Line.address(i % 1000)));
        }
        return run("offered", seconds, 1, (load, number, end) -> {
            var visits = new ArrayList<Thread>();
            long start = System.nanoTime();
            for (int i = 0; System.nanoTime() < end; i++) {
                long wait = start + (long) (i / rate * 1e9) - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(java.time.Duration.ofNanos(wait));
                }
                int visit = i;
                Line line = idle.pollFirst();
                if (line != null) {
                    visits.add(Thread.startVirtualThread(() -> {
                        load.got.add(line.get(page.apply(visit)));
                        idle.addFirst(line);
                    }));
                }
            }
            for (Thread visit : visits) {
                visit.join();
            }
            idle.forEach(Line::close);
        });
    }

    private interface Client {
        void run(Load load, int number, long end) throws InterruptedException;
    }

    private static Load run(String name, int seconds, int clients, Client client) {
        var load = new Load(name, seconds);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    client.run(load, number, end);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return load;
    }

    /** How many a second were answered like this. */
    double rate(String what) {
        return got.stream().filter(one -> one.what().equals(what)).count() / seconds;
    }

    /** How many were neither served nor told to come back. */
    long errors() {
        return got.stream().filter(one -> !one.what().equals("200") && !one.what().equals("503, come back")).count();
    }

    /** So many of a hundred that were served took no longer, in ms. */
    double served(int percent) {
        double[] times = got.stream().filter(one -> one.what().equals("200")).mapToDouble(Line.Got::ms).sorted().toArray();
        return times.length == 0 ? Double.NaN : times[Math.min(times.length - 1, times.length * percent / 100)];
    }

    void print() {
        var kinds = new TreeMap<String, List<Double>>();
        got.forEach(one -> kinds.computeIfAbsent(one.what(), kind -> new ArrayList<>()).add(one.ms()));
        kinds.forEach((kind, times) -> {
            Collections.sort(times);
            System.out.printf(
                    "  %-34s %7d %8.1f %7.0f %7.0f %7.0f %7.0f%n",
                    name + ": " + kind, times.size(), times.size() / seconds, times.get(times.size() / 2),
                    times.get(times.size() * 95 / 100), times.get(times.size() * 99 / 100), times.getLast());
        });
    }
}
