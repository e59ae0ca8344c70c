package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.time.OffsetDateTime;

/**
 * An agency took back that nothing happened, after that was accepted.
 *
 * @param office the agency, as it was called then, in Vietnamese
 */
public record NothingTakenBack(OffsetDateTime at, String office, String reason) {

    /** {@code Ngày 30/11/2026, Sở Tài chính đã rút lại “không phát sinh” từng được duyệt. Lý do: ghi nhầm}. */
    public String inWords(Voice voice) {
        return voice.say("cycle.nothing.taken-back", voice.formats().date(at), office, reason);
    }

    /** The same for the page. */
    public Component shown(Voice voice) {
        return Markup.sentence(
                voice,
                "cycle.nothing.taken-back",
                voice.formats().date(at),
                Markup.vietnamese(office, voice),
                Markup.vietnamese(reason, voice));
    }
}
