package greenplan.ui.paper;

import greenplan.schema.EntryKind;
import greenplan.schema.ObservationKind;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a target, in words.
 *
 * @param amount exact, in the unit; 1 and 0 for yes and no; the steps done
 * @param noDataReason why there is no value
 */
public record Told(
        EntryKind input,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String words,
        @Nullable ObservationKind kind,
        @Nullable LocalDate asOf,
        @Nullable String source,
        @Nullable String noDataReason) {

    /** The value with its unit, or why there is none. */
    public String value(Voice voice) {
        if (noDataReason != null) {
            return voice.say("paper.no-data", noDataReason);
        }
        if (words != null) {
            return words;
        }
        if (amount == null) {
            return voice.say("paper.nothing-filed");
        }
        String sign = qualifier == null ? "" : qualifier + "\u00a0";
        return switch (input) {
            case NUMBER, WORDS -> sign + voice.formats().quantity(amount, unit);
            case YES_NO -> voice.say(amount.signum() == 0 ? "paper.no" : "paper.yes");
            case STEP -> voice.say("paper.steps", amount.toBigInteger());
        };
    }

    /** How sure it is, which day it describes, and what it rests on. */
    public String ground(Voice voice) {
        return Stream.of(
                        kind == null ? null : voice.texts().word("paper.kind", kind),
                        asOf == null
                                ? null
                                : voice.say("paper.as-of", voice.formats().date(asOf)),
                        source)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
