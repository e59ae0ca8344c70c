package greenplan.ui.indicator;

import greenplan.schema.ReplacementKind;
import greenplan.schema.ValueForm;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Why a published value does not count any more.
 *
 * @param reason in the words of who replaced it; null where the kind says it all
 * @param office who replaced it
 * @param by the value in its place; null when it was withdrawn
 */
public record Replacement(
        ReplacementKind kind,
        @Nullable String reason,
        OffsetDateTime at,
        String office,
        @Nullable By by) {

    /** The value in its place. */
    public record By(BigDecimal value, @Nullable String qualifier) {

        /** {@code > 95,3}, without the unit; yes, no and steps as words. */
        String figure(ValueForm form, Voice voice) {
            return Amount.inWords(value, null, qualifier, form, voice);
        }
    }

    /** {@code đã đính chính: 5 → 0,71. Lý do: nhập nhầm. 29/11/2026, Sở Tài chính}. */
    public String inWords(BigDecimal value, @Nullable String qualifier, ValueForm form, Voice voice) {
        String was = Amount.inWords(value, null, qualifier, form, voice);
        String what = by == null
                ? voice.say("indicator.replaced." + kind + ".none", was)
                : voice.say("indicator.replaced." + kind, was, by.figure(form, voice));
        String day = voice.formats().date(at);
        return reason == null
                ? voice.say("indicator.replaced.when", what, day, office)
                : voice.say("indicator.replaced.why", what, reason, day, office);
    }

    /** {@code đã đính chính}. */
    public String word(Voice voice) {
        return voice.say("indicator.replaced.word." + kind);
    }
}
