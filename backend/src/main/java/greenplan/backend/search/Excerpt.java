package greenplan.backend.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the words of a question stand in a text, which itself is never changed. */
final class Excerpt {

    private static final int LONGEST = 160;
    private static final int BEFORE = 50;
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,]\\p{N}+)*|%");

    private final Set<String> sought = new HashSet<>();

    Excerpt(Question question) {
        question.wanted().forEach(unit -> unit.forms().forEach(sought::addAll));
    }

    /** A word of a text: its bare spelling, and where it begins and ends. */
    private record Run(String bare, int from, int end) {}

    /** How many of the words stand in a text. */
    long found(String text) {
        return runs(text).stream()
                .map(Run::bare)
                .filter(sought::contains)
                .distinct()
                .count();
    }

    /** The part of a text in which most of the words stand together, at most 160 characters, whole words, unchanged. */
    String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int match = Math.max(0, Math.min(densest(text) - BEFORE, text.length() - LONGEST));
        int from = wordStart(text, match);
        return text.substring(from, wordEnd(text, Math.min(text.length(), from + LONGEST)))
                .strip();
    }

    /** Each of the words that stands in a text as the text writes it, in lower case. */
    Map<String, String> written(String text) {
        var written = new LinkedHashMap<String, String>();
        for (Run run : runs(text)) {
            if (sought.contains(run.bare)) {
                written.putIfAbsent(run.bare, text.substring(run.from, run.end).toLowerCase(Locale.ROOT));
            }
        }
        return written;
    }

    private int densest(String text) {
        List<Run> matches =
                runs(text).stream().filter(run -> sought.contains(run.bare)).toList();
        int best = 0;
        long most = 0;
        for (int i = 0; i < matches.size(); i++) {
            int reach = matches.get(i).from + LONGEST - BEFORE;
            long here = matches.subList(i, matches.size()).stream()
                    .takeWhile(run -> run.end <= reach)
                    .map(Run::bare)
                    .distinct()
                    .count();
            if (here > most) {
                most = here;
                best = matches.get(i).from;
            }
        }
        return best;
    }

    private static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var matcher = RUN.matcher(text);
        while (matcher.find()) {
            runs.add(new Run(Spelling.bare(Spelling.spelt(matcher.group())), matcher.start(), matcher.end()));
        }
        return runs;
    }

    private static int wordStart(String text, int place) {
        int start = place;
        while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int place) {
        int end = place;
        while (end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
