package greenplan.ui.indicator;

import greenplan.schema.ValueForm;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value says, read as its indicator is: a number, an answer, or steps. */
public final class Amount {

    private Amount() {}

    /** For a reader: {@code > 95,3 %}; a yes and a no are words, and steps say so. */
    public static String inWords(
            BigDecimal value, @Nullable String unit, @Nullable String qualifier, ValueForm form, Voice voice) {
        return switch (form) {
            case YES_NO -> voice.say(value.signum() > 0 ? "indicator.answer.yes" : "indicator.answer.no");
            case STEPS -> voice.say("indicator.answer.steps", voice.formats().number(value));
            case NUMBER -> voice.formats().quantity(value, unit, qualifier);
        };
    }

    /** For a file: a plain number with a point; a yes, a no and steps are words there, too, for nothing else in the row tells what 1 is. */
    public static String data(BigDecimal value, ValueForm form, Voice voice) {
        return form == ValueForm.NUMBER ? value.toPlainString() : inWords(value, null, null, form, voice);
    }
}
