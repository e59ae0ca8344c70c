package greenplan.ui.colleague;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What was proposed to the head of an agency; fields as in the schema. */
public record Proposal(
        String by,
        OffsetDateTime at,
        @Nullable String word,
        @Nullable OffsetDateTime handedBackAt,
        @Nullable String handedBackBy,
        @Nullable String answer) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** It waits for the head. */
    public boolean isWaiting() {
        return handedBackAt == null;
    }

    /** {@code Trần Thị B trình lãnh đạo lúc 08:30 ngày 20/11/2026: Đã đủ số liệu}; and that it was handed back, with the word. */
    public Component shown(Voice voice) {
        var words = Markup.element(
                "p", "proposal" + (isWaiting() ? " waits" : ""), said(voice, "colleague.proposed", by, at, word));
        if (handedBackAt != null) {
            String back = said(voice, "colleague.handed-back", String.valueOf(handedBackBy), handedBackAt, answer);
            words.add(Markup.element("span", "handed-back", back));
        }
        return words;
    }

    private static String said(Voice voice, String key, String who, OffsetDateTime at, @Nullable String word) {
        String time = TIME.format(at.atZoneSameInstant(Formats.VIETNAM));
        String said = voice.say(key, who, time, voice.formats().date(at));
        return word == null ? said + "." : said + ": “" + word + "”";
    }
}
