package greenplan.ui.language;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The act by which agencies or provinces were reorganised, as far as it is known. */
public record ChangingAct(
        @Nullable String kind,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer) {

    /** {@code Nghị quyết số 202/2025/QH15 ngày 12/06/2025 của Quốc hội}; nothing when nothing of it is known. */
    public Optional<String> inWords(Voice voice) {
        String what = kind == null ? "" : Official.kind(kind, voice);
        String named = kind == null || number == null
                ? what + (number == null ? "" : number)
                : voice.say("language.act.number", what, number);
        String dated = date == null
                ? named
                : voice.say("language.act.day", named, voice.formats().date(date));
        String words = issuer == null ? dated : voice.say("language.act.issuer", dated, Official.issuer(issuer, voice));
        return words.isEmpty() ? Optional.empty() : Optional.of(words.strip());
    }
}
