package greenplan.backend.unit;

import greenplan.schema.Language;
import greenplan.schema.UnitWord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units as plans and people write them: {@code %}, {@code tỷ cây}, {@code tấn CO2 tương đương/tỷ đồng}; see {@link UnitWord}. */
public final class Units {

    private Units() {}

    /** A unit in a language; words that the list does not have stay as they are. */
    public static String in(String unit, Language language) {
        return language == Language.VI ? unit : UnitWord.english(unit);
    }

    /**
     * How many of the second unit one of the first is: 1 tỷ cây is 1000 triệu cây. Exact wherever a decimal can be.
     *
     * @param from null or blank for a pure number, as of an index
     * @return empty when the two measure different things
     */
    public static Optional<BigDecimal> factor(@Nullable String from, @Nullable String to) {
        return new Measures().factor(parts(from), parts(to));
    }

    /** Words of a unit that the list does not have: each counts a thing of its own. */
    public static List<String> unknown(String unit) {
        return parts(unit).stream()
                .flatMap(part -> part.unknown().stream())
                .distinct()
                .toList();
    }

    /** The words of the list, in its order. */
    public static List<String> known() {
        return UnitWord.all();
    }

    private static List<UnitWord> parts(@Nullable String unit) {
        return UnitWord.parts(unit == null ? "" : unit);
    }
}
