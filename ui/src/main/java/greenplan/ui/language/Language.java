package greenplan.ui.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of the portal: the first word of every public address. */
public enum Language {
    /** Vietnamese, the language of the plans. */
    VI,
    /** English. */
    EN;

    /** The first word of an address, for instance {@code vi}; also the value of {@code <html lang>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale by which numbers, dates and words are chosen. */
    public Locale locale() {
        return Locale.of(code());
    }

    /** The language that the switch in the header leads to. */
    public Language other() {
        return this == VI ? EN : VI;
    }

    /** The language of an address; Vietnamese when the code is neither {@code vi} nor {@code en}. */
    public static Language of(@Nullable String code) {
        return "en".equals(code) ? EN : VI;
    }

    /** The better of the two for a header {@code Accept-Language}; Vietnamese when it is missing or names neither. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return VI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(VI.locale(), EN.locale()));
            return best == null ? VI : of(best.getLanguage());
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }
}
