package greenplan.backend.report;

import greenplan.backend.graph.Text;
import greenplan.backend.unit.Units;
import greenplan.schema.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is typed as sentences in both languages say it. */
final class Spoken {

    private static final String NO_BREAK = "\u00a0";
    private static final int LONG = 100;

    private Spoken() {}

    /** A number with its unit; null is none. */
    static Text number(BigDecimal value, @Nullable String unit) {
        String plain = value.toPlainString();
        return unit == null
                ? new Text(plain.replace('.', ','), plain)
                : new Text(plain.replace('.', ',') + NO_BREAK + unit, plain + NO_BREAK + Units.in(unit, Language.EN));
    }

    /** The beginning of what somebody wrote. */
    static Text quoted(String words) {
        String shown = "“" + (words.length() > LONG ? words.substring(0, LONG).strip() + "…" : words) + "”";
        return new Text(shown, shown);
    }
}
