package greenplan.backend.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A question as the index of the database reads it. Words hold letters, digits and %, so nothing in them needs an escape. */
final class Terms {

    private static final int MOST_VARIANTS = 16;

    private final Question question;
    private final List<Unit> wanted;

    Terms(Question question) {
        this.question = question;
        this.wanted = question.wanted();
    }

    /** For each unit that must be found its word; empty where it is of several. */
    String[] words() {
        return wanted.stream()
                .map(unit -> unit.bare().size() == 1 ? unit.bare().getFirst() : "")
                .toArray(String[]::new);
    }

    /** For each unit what else it may read: its other names, its syllables, and itself joined with a neighbour; # for the weights. */
    String[] others() {
        var others = new String[wanted.size()];
        for (int i = 0; i < others.length; i++) {
            var ways = new LinkedHashSet<String>();
            Unit unit = wanted.get(i);
            unit.forms().stream()
                    .filter(form -> form.size() > 1 || !form.equals(unit.bare()))
                    .map(form -> phrase(form, "#"))
                    .forEach(ways::add);
            if (i > 0) {
                joined(wanted.get(i - 1), unit, ways);
            }
            if (i + 1 < others.length) {
                joined(unit, wanted.get(i + 1), ways);
            }
            others[i] = String.join(" | ", ways);
        }
        return others;
    }

    /** The units one after the other, fillers too. */
    String phrase(String weights) {
        List<Unit> units = question.units();
        var parts = new ArrayList<String>();
        for (int i = 0; i < units.size(); i++) {
            boolean half = question.half() && i == units.size() - 1;
            String suffix = half ? ":*" + weights : ":" + weights;
            parts.add(units.get(i).forms().stream()
                    .map(form -> phrase(form, suffix))
                    .collect(joining(" | ", "(", ")")));
        }
        return String.join(" <-> ", parts);
    }

    /**
     * What shows that words of a text belong together: each two that stand beside each other in the question, in either order, and each name of several
     * words by itself. Where province and year stand is no text.
     */
    String[] pairs() {
        List<String> bare = question.bare();
        var pairs = new ArrayList<String>();
        for (int i = 1; i < bare.size(); i++) {
            boolean half = question.half() && i == bare.size() - 1;
            String one = "'" + bare.get(i - 1) + "':ABD";
            String other = "'" + bare.get(i) + "':" + (half ? "*" : "") + "ABD";
            pairs.add("(" + one + " <-> " + other + " | " + other + " <-> " + one + ")");
        }
        wanted.stream()
                .filter(unit -> unit.forms().stream().anyMatch(form -> form.size() > 1))
                .map(unit ->
                        unit.forms().stream().map(form -> phrase(form, ":ABD")).collect(joining(" | ")))
                .forEach(pairs::add);
        return pairs.toArray(String[]::new);
    }

    /** Each word that must be found and was typed with marks, with them. */
    String[] marked() {
        List<String> spelt = question.spelt();
        var marked = new LinkedHashSet<String>();
        for (Unit unit : wanted) {
            for (String word : unit.spelt()) {
                boolean half = question.half() && word.equals(spelt.getLast());
                if (!word.equals(Spelling.bare(word))) {
                    marked.add(lexeme(word) + (half ? ":*" : ""));
                }
            }
        }
        return marked.toArray(String[]::new);
    }

    /** What the whole question may be as a name. */
    String[] names() {
        Set<String> names = new LinkedHashSet<>();
        variants().forEach(words -> names.add(String.join(" ", words)));
        return names.toArray(String[]::new);
    }

    /** What names its words may hold, one beside the other: of so many words at least. */
    String[] namesWithin(int fewest) {
        Set<String> names = new LinkedHashSet<>();
        for (List<String> words : variants()) {
            for (int from = 0; from < words.size(); from++) {
                for (int end = from + fewest; end <= Math.min(words.size(), from + Phrases.LONGEST); end++) {
                    names.add(String.join(" ", words.subList(from, end)));
                }
            }
        }
        return names.toArray(String[]::new);
    }

    private List<List<String>> variants() {
        List<List<String>> variants = List.of(List.of());
        for (Unit unit : question.units()) {
            var longer = new ArrayList<List<String>>();
            for (List<String> before : variants) {
                for (List<String> form : unit.forms()) {
                    var words = new ArrayList<>(before);
                    words.addAll(form);
                    longer.add(words);
                }
            }
            variants = longer.subList(0, Math.min(longer.size(), MOST_VARIANTS));
        }
        return variants;
    }

    private static void joined(Unit one, Unit other, Set<String> ways) {
        if (one.bare().size() == 1 && other.bare().size() == 1) {
            ways.add("'" + one.bare().getFirst() + other.bare().getFirst() + "'#");
        }
    }

    /** A word, or a code, as a lexeme. */
    static String lexeme(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    static String phrase(List<String> words, String suffix) {
        return words.stream().map(word -> "'" + word + "'" + suffix).collect(joining(" <-> ", "(", ")"));
    }
}
