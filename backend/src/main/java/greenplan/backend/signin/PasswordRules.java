package greenplan.backend.signin;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.backend.start.StartFailure;
import greenplan.schema.PlainLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a new password must be, wherever one is set: long enough, and hard to guess for somebody who knows the common ones, the
 * words of this country and this portal, and whose it is. Zxcvbn estimates how many guesses it takes.
 */
@Component
public class PasswordRules {

    /** The most characters. */
    static final int LONGEST = 200;

    private static final int SHORTEST = 12;

    /** What zxcvbn calls very hard to guess, also for somebody who has the hash: ten thousand million guesses. */
    private static final double LEAST_GUESSES_LOG10 = 10;

    /** The estimate takes time in proportion to more than the length, and more characters only make it harder to guess. */
    private static final int LOOKED_AT = 64;

    private static final Pattern ADDRESS = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)+");

    private final Zxcvbn estimate = new Zxcvbn();

    /**
     * Adds what is wrong with a new password.
     *
     * @param owner whose it shall be
     */
    void check(String password, Optional<Credentials> owner, String field, Problems problems) {
        problems.length(password, SHORTEST, LONGEST, field);
        List<String> own = owner.map(account -> GuessableWords.of(account.email(), account.displayName()))
                .orElse(List.of());
        reason(password, own)
                .ifPresent(reason -> problems.add(field, "signin.TOO_EASY", new Text(reason.vi, reason.en)));
    }

    /** Refuses to start with a first password that whoever tries could guess before it is changed. */
    public void checkConfigured(String password, String email, String setting) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new StartFailure("%s must have %d to %d characters, but has %d."
                    .formatted(setting, SHORTEST, LONGEST, password.length()));
        }
        reason(password, GuessableWords.of(email, "")).ifPresent(reason -> {
            throw new StartFailure(
                    "%s is easy to guess: %s. Make one with: openssl rand -base64 18".formatted(setting, reason.en));
        });
    }

    private enum Reason {
        NAME(
                "nó gồm tên, địa chỉ e-mail, tên của cổng hoặc những từ mà nhiều người hay dùng làm mật khẩu",
                "it is made of a name, an e-mail address, the name of the portal or words that many people here use"),
        COMMON(
                "nó là một mật khẩu phổ biến, hoặc gần giống một mật khẩu phổ biến",
                "it is a common password, or nearly one"),
        PATTERN(
                "nó là một dãy quen thuộc, như chữ số liên tiếp, phím liền nhau, chữ lặp lại, ngày tháng hay một từ thông dụng",
                "it is a familiar pattern, such as digits or keys in a row, repeated letters, a date or a common word");

        private final String vi;
        private final String en;

        Reason(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** Why it is easy to guess, as it is or without the marks of Vietnamese; empty when it is hard. */
    private Optional<Reason> reason(String password, List<String> own) {
        String start = password.substring(0, Math.min(password.length(), LOOKED_AT));
        List<String> known = Stream.of(
                        own.stream(),
                        ADDRESS.matcher(start).results().map(found -> found.group()),
                        GuessableWords.COMMON.stream())
                .flatMap(stream -> stream)
                .toList();
        return Stream.of(start, PlainLetters.of(start))
                .distinct()
                .map(text -> estimate.measure(text, known))
                .filter(strength -> strength.getGuessesLog10() < LEAST_GUESSES_LOG10)
                .findFirst()
                .map(PasswordRules::reason);
    }

    private static Reason reason(Strength easy) {
        for (Match part : easy.getSequence()) {
            if ("user_inputs".equals(part.dictionaryName)) {
                return Reason.NAME;
            }
        }
        return easy.getSequence().stream().anyMatch(part -> "passwords".equals(part.dictionaryName))
                ? Reason.COMMON
                : Reason.PATTERN;
    }
}
