package greenplan.backend.signin;

import greenplan.schema.PlainLetters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Words that whoever guesses passwords tries first: those of this country and this portal, and those of the owner. */
final class GuessableWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In no order. */
    static final List<String> COMMON = common();

    private GuessableWords() {}

    /** Name and address of somebody, whole and in parts, with marks and without. */
    static List<String> of(String email, String displayName) {
        var all = new LinkedHashSet<String>();
        for (String text : List.of(email, email.replaceFirst("@.*", ""), displayName)) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (String form : List.of(lower, PlainLetters.of(lower))) {
                all.add(form);
                all.add(BETWEEN_WORDS.matcher(form).replaceAll(""));
                BETWEEN_WORDS
                        .splitAsStream(form)
                        .filter(part -> part.length() > 2)
                        .forEach(all::add);
            }
        }
        all.remove("");
        return new ArrayList<>(all);
    }

    private static List<String> common() {
        try (var file = GuessableWords.class.getResourceAsStream("password-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
