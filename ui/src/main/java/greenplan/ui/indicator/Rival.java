package greenplan.ui.indicator;

import greenplan.schema.ValueForm;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of the same thing, area and day from somebody else that says otherwise. */
public record Rival(
        BigDecimal value, @Nullable String unit, @Nullable String qualifier, Source source) {

    /** Where it is published. */
    public record Source(String title, @Nullable String publisher) {}

    /** Why a value counts among those that differ: when and by whom it was decided. */
    public record Decision(String reason, OffsetDateTime at, String office) {

        /** {@code theo quyết định của …, ngày …: …}. */
        public String inWords(Voice voice) {
            return voice.say("indicator.decided", office, voice.formats().date(at), reason);
        }
    }

    /** {@code 58,9 % (Sở Tài chính)}. */
    public String inWords(ValueForm form, Voice voice) {
        String issuer = source.publisher() == null ? source.title() : source.publisher();
        return voice.say("indicator.rival.one", Amount.inWords(value, unit, qualifier, form, voice), issuer);
    }

    /** What else is said of the same day; empty when nothing is. */
    public static String all(List<Rival> rivals, ValueForm form, Voice voice) {
        return rivals.isEmpty()
                ? ""
                : voice.say(
                        "indicator.rivals",
                        rivals.stream().map(rival -> rival.inWords(form, voice)).collect(Collectors.joining("; ")));
    }
}
