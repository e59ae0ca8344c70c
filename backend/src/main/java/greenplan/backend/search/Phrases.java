package greenplan.backend.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Lists of words that the project keeps as data: what is called in several ways, and what says nothing. */
final class Phrases {

    /** More words than the longest phrase of the lists has. */
    static final int LONGEST = 8;

    private static final Map<String, List<List<String>>> NAMES = names();
    private static final Set<String> MARKED_FILLERS = new HashSet<>();
    private static final Set<String> BARE_FILLERS = new HashSet<>();

    static {
        lines("fillers.csv").forEach(Phrases::filler);
    }

    private Phrases() {}

    /** All names of the thing that bare words name, however they are divided, in full first; empty when the list has none. */
    static List<List<String>> names(List<String> bare) {
        return NAMES.getOrDefault(String.join("", bare), List.of());
    }

    /** The spelt words say nothing of what is looked for; in a question without marks they are compared without. */
    static boolean isFiller(List<String> spelt, boolean withoutMarks) {
        return (withoutMarks ? BARE_FILLERS : MARKED_FILLERS).contains(String.join(" ", spelt));
    }

    private static Map<String, List<List<String>>> names() {
        var names = new HashMap<String, List<List<String>>>();
        lines("names.csv").skip(1).forEach(line -> {
            String[] cells = line.split(";", -1);
            var forms = new LinkedHashSet<List<String>>();
            Stream.concat(Stream.of(cells[0]), Arrays.stream(cells[1].split("\\|", -1)))
                    .map(name -> words(Spelling.bare(Spelling.spelt(name))))
                    .forEach(form -> {
                        forms.add(form);
                        forms.add(
                                form.stream().filter(word -> !word.equals("va")).toList());
                        if (form.size() > 1
                                && form.stream().mapToInt(String::length).sum() <= form.size() * 3) {
                            forms.add(List.of(String.join("", form)));
                        }
                    });
            List<List<String>> all = List.copyOf(forms);
            all.forEach(form -> names.putIfAbsent(String.join("", form), all));
        });
        return names;
    }

    private static void filler(String line) {
        String[] cells = line.split(";", -1);
        String spelt = Spelling.spelt(cells[1]);
        MARKED_FILLERS.add(spelt);
        if (cells[0].equals("en") || spelt.contains(" ")) {
            BARE_FILLERS.add(Spelling.bare(spelt));
        }
    }

    static List<String> words(String spelt) {
        return spelt.isEmpty() ? List.of() : new ArrayList<>(List.of(spelt.split(" ", -1)));
    }

    private static Stream<String> lines(String file) {
        try (InputStream list = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
