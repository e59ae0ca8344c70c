import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The process of the portal, seen from outside.
 *
 * @param pid its number
 * @param java folder of the JDK whose tools look into it
 * @param folder where its log and its access log lie
 */
record Server(long pid, Path java, Path folder) {

    /** Resident memory in MB. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /** Live heap in MB, after a collection. */
    long live() throws Exception {
        jcmd("GC.run");
        jcmd("GC.run");
        return jcmd("GC.heap_info")
                .lines()
                .map(line -> line.replaceFirst(".* used (\\d+)K.*", "$1"))
                .filter(number -> number.matches("\\d+"))
                .mapToLong(number -> Long.parseLong(number) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private String jcmd(String command) throws Exception {
        var process = new ProcessBuilder(java.resolve("bin/jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** How many answers its access log has so far. */
    long answers() throws IOException {
        try (Stream<String> lines = log()) {
            return lines.count();
        }
    }

    /** How long refusals took by the server's own clock, in ms, in order, after so many answers. */
    List<Double> refusals(long after) throws IOException {
        try (Stream<String> lines = log()) {
            return lines.skip(after)
                    .filter(line -> line.startsWith("503 "))
                    .map(line -> Double.parseDouble(line.split(" ")[1]) / 1000)
                    .sorted()
                    .toList();
        }
    }

    /** How many lines its log has. */
    long told() throws IOException {
        try (var lines = Files.lines(folder.resolve("log"))) {
            return lines.count();
        }
    }

    boolean lives() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private Stream<String> log() throws IOException {
        try (var files = Files.list(folder.resolve("access"))) {
            return Files.lines(files.findFirst().orElseThrow());
        }
    }
}
