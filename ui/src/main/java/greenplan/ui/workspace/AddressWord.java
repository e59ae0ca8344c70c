package greenplan.ui.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants as addresses write them: in small letters with hyphens. */
public final class AddressWord {

    private AddressWord() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of these constants that is written so; empty when none is. */
    static <E extends Enum<E>> Optional<E> read(String word, Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
