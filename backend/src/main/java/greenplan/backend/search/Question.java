package greenplan.backend.search;

import greenplan.backend.graph.BadArgumentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is looked for, as it was typed.
 *
 * @param typed the text, without blanks around it
 * @param units its words in order, those that name one thing together
 * @param half whether the last word may be the beginning of one
 */
record Question(String typed, List<Unit> units, boolean half) {

    private static final int LONGEST = 200;
    private static final Pattern BLANK = Pattern.compile("[\\s\\h]*");
    private static final Pattern CODE = Pattern.compile("\\S*[0-9./-]\\S*");

    /**
     * Reads what somebody typed.
     *
     * @throws BadArgumentException when it is blank or longer than 200 characters
     */
    static Question of(String text) {
        if (text.length() > LONGEST || BLANK.matcher(text).matches()) {
            throw new BadArgumentException("text", text, "1 to " + LONGEST + " characters, not only spaces");
        }
        return of(text.strip(), Phrases.words(Spelling.spelt(text)));
    }

    /** The same with other words. */
    static Question of(String typed, List<String> spelt) {
        boolean withoutMarks = spelt.stream().allMatch(word -> word.equals(Spelling.bare(word)));
        var units = new ArrayList<Unit>();
        for (int from = 0; from < spelt.size(); ) {
            Unit unit = Unit.at(spelt, from, withoutMarks);
            units.add(unit);
            from += unit.spelt().size();
        }
        return new Question(typed, List.copyOf(units), false);
    }

    /** The last word is still being typed. */
    Question asTyped() {
        return new Question(typed, units, true);
    }

    /** What must be found, each once: all units but the fillers, unless there is nothing else. */
    List<Unit> wanted() {
        var telling = new LinkedHashMap<List<String>, Unit>();
        units.stream().filter(unit -> !unit.filler()).forEach(unit -> telling.put(unit.bare(), unit));
        return telling.isEmpty() ? units : List.copyOf(telling.values());
    }

    /** Its words as spelt, in order. */
    List<String> spelt() {
        return units.stream().flatMap(unit -> unit.spelt().stream()).toList();
    }

    /** Its words without marks, in order. */
    List<String> bare() {
        return spelt().stream().map(Spelling::bare).toList();
    }

    /** Whether nothing is left of it to be compared: signs alone. */
    boolean isEmpty() {
        return units.isEmpty();
    }

    /** It in lower case when it may be a code: one word with a sign or a digit in it; else empty. */
    String code() {
        return CODE.matcher(typed).matches() ? typed.toLowerCase(Locale.ROOT) : "";
    }
}
