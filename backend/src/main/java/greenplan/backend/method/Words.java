package greenplan.backend.method;

import greenplan.backend.graph.Text;

/**
 * A piece of a sentence in both languages; unlike a {@link Text} it may be empty.
 *
 * @param vi Vietnamese
 * @param en English
 */
record Words(String vi, String en) {

    static final Words NONE = new Words("", "");

    /** A phrase inside a sentence: its first letter small, unless it begins with an abbreviation such as QCVN. */
    static String inside(String phrase) {
        boolean abbreviation = phrase.length() > 1 && Character.isUpperCase(phrase.charAt(1));
        return phrase.isEmpty() || abbreviation
                ? phrase
                : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }

    Text text() {
        return new Text(vi, en);
    }
}
