package greenplan.ui.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which words of an English page are Vietnamese, so that they are read aloud as such: titles of sources, kinds of acts, offices, reasons, words
 * quoted within English sentences. Most of them stand in the middle of a text that somebody wrote, of which the record knows no languages, so they
 * are found by their letters: from the first to the last word that has Vietnamese ones; all of a quotation that has any; all of a text without an
 * English word. Names of persons and places stay in the flow of the sentence (WCAG 2.2, 3.1.2), and so do numbers of acts.
 */
public final class VietnameseWords {

    private static final BitSet LETTERS = new BitSet();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}&./-]*[\\p{L}\\p{N}])?");
    private static final Pattern QUOTED = Pattern.compile("(?<=“)[^“”]+(?=”)|(?<=\")[^\"]+(?=\")");

    /** What stands between two words of one phrase. */
    private static final Pattern WITHIN_A_PHRASE = Pattern.compile("[\\s\\u00a0]*[,–-]?[\\s\\u00a0]+");

    /** What could be a Vietnamese syllable that happens to have plain letters only, such as <i>theo</i> or <i>quy</i>. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?i)(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?");

    private static final Set<String> ENGLISH = Set.of(
            "a", "an", "at", "be", "but", "by", "can", "do", "go", "he", "him", "i", "in", "it", "may", "me", "met",
            "no", "not", "on", "one", "see", "so", "ten", "than", "that", "the", "them", "then", "to", "too", "up");

    /** A run of so many words takes plain syllables behind it along: "hợp vệ sinh". */
    private static final int IN_FULL_FLOW = 3;

    static {
        ("đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ")
                .chars()
                .forEach(letter -> {
                    LETTERS.set(letter);
                    LETTERS.set(Character.toUpperCase(letter));
                });
    }

    private VietnameseWords() {}

    /** From one place in a text to another. */
    public record Phrase(int start, int end) {}

    /** All of a text is Vietnamese. */
    public static boolean isAllOf(String text) {
        return isWithVietnamese(text) && phrases(text).equals(List.of(trimmed(text)));
    }

    /** Some of a text is Vietnamese. */
    public static boolean isIn(String text) {
        return !phrases(text).isEmpty();
    }

    /** A name or title in another language than Vietnamese, as far as its letters tell: no Vietnamese one, and most words are no syllables. */
    public static boolean isForeign(String title) {
        List<Word> words =
                words(title).stream().filter(word -> !word.isNoWord()).toList();
        long foreign = words.stream().filter(word -> !word.isSyllable()).count();
        return words.size() > 1 && !isWithVietnamese(title) && 2 * foreign > words.size();
    }

    /** Where a text is Vietnamese: phrases in their order, which do not overlap. */
    public static List<Phrase> phrases(String text) {
        if (!isWithVietnamese(text)) {
            return List.of();
        }
        List<Word> words = words(text);
        if (words.stream().allMatch(Word::isPossible) && words.stream().anyMatch(Word::isVietnamese)) {
            return isName(words) ? List.of() : List.of(trimmed(text));
        }
        var phrases = new ArrayList<Phrase>();
        Matcher quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find()) {
            if (isWithVietnamese(quoted.group())
                    && words(quoted.group()).stream().allMatch(Word::isPossible)) {
                phrases.addAll(runs(text, from, quoted.start()));
                phrases.add(new Phrase(quoted.start(), quoted.end()));
                from = quoted.end();
            }
        }
        phrases.addAll(runs(text, from, text.length()));
        return phrases;
    }

    /** From a word to a word as long as no English one comes between, and no stop. */
    private static List<Phrase> runs(String text, int from, int to) {
        var runs = new ArrayList<Phrase>();
        var run = new ArrayList<Word>();
        int last = from;
        for (Word word : words(text.substring(from, to))) {
            if (!word.isPossible()
                    || !WITHIN_A_PHRASE
                            .matcher(text.substring(last, from + word.start()))
                            .matches()) {
                close(run, runs, from);
            }
            if (word.isPossible()) {
                run.add(word);
            }
            last = from + word.end();
        }
        close(run, runs, from);
        return runs;
    }

    /** Its ends have Vietnamese letters or belong to a name: "Lào Cai"; where there are many, plain syllables beside them belong to it, too. */
    private static void close(List<Word> run, List<Phrase> runs, int from) {
        long sure = run.stream().filter(Word::isVietnamese).count();
        Predicate<Word> outside = sure >= IN_FULL_FLOW
                ? Word::isNoWord
                : word -> word.isNoWord() || !(word.isVietnamese() || word.isOfAName());
        List<Word> phrase = run.reversed().stream().dropWhile(outside).toList().reversed().stream()
                .dropWhile(outside)
                .toList();
        if (sure > 0 && !isName(phrase)) {
            runs.add(new Phrase(
                    from + phrase.getFirst().start(), from + phrase.getLast().end()));
        }
        run.clear();
    }

    /** Two words or more that each begin with a capital. */
    private static boolean isName(List<Word> words) {
        return words.stream().filter(word -> !word.isNoWord()).count() > 1
                && words.stream().allMatch(Word::isOfAName);
    }

    private static boolean isWithVietnamese(String text) {
        return text.chars().anyMatch(LETTERS::get);
    }

    private static Phrase trimmed(String text) {
        String end = text.stripTrailing();
        return new Phrase(end.length() - end.stripLeading().length(), end.length());
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.group(), found.start(), found.end()))
                .toList();
    }

    private record Word(String text, int start, int end) {

        /** A number, the number of an act, an abbreviation, an address. */
        boolean isNoWord() {
            return text.chars().anyMatch(Character::isDigit)
                    || (text.contains(".") && !isWithVietnamese(text))
                    || (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && !isWithVietnamese(text))
                    || text.matches("\\p{Lu}{2,}[./-].*");
        }

        boolean isVietnamese() {
            return !isNoWord() && isWithVietnamese(text);
        }

        boolean isSyllable() {
            return SYLLABLE.matcher(text).matches() && !ENGLISH.contains(text.toLowerCase(Locale.ROOT));
        }

        boolean isPossible() {
            return isNoWord() || isVietnamese() || isSyllable();
        }

        boolean isOfAName() {
            return isNoWord() || text.matches("\\p{Lu}\\p{Ll}*");
        }
    }
}
