package greenplan.ui.language;

import java.time.LocalDate;

/**
 * How a page speaks to one visitor: everything that depends on the language, handed to the parts of a page.
 *
 * @param language the language
 * @param texts sentences by key
 * @param formats numbers and dates
 * @param paths addresses of pages
 */
public record Voice(Language language, Texts texts, Formats formats, Paths paths) {

    /** The voice of a language. */
    public static Voice of(Language language) {
        return new Voice(language, new Texts(language), new Formats(language), new Paths(language));
    }

    /** The same voice, whose addresses name a day. */
    public Voice on(LocalDate day) {
        return new Voice(language, texts, formats, paths.on(day));
    }

    /** Addresses of what is taken along from pages. */
    public TakenPaths taken() {
        return new TakenPaths(paths);
    }

    /** A sentence by its key, see {@link Texts#get}. */
    public String say(String key, Object... values) {
        return texts.get(key, values);
    }

    /** A sentence about a number of things: key {@code .one} for one, else {@code .other}; {@code {0}} is the number. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".other"), formats.number(number));
    }
}
