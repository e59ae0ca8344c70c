package greenplan.ui.note;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The official answer to a note, in Vietnamese.
 *
 * @param act that gives it; null while it is not known
 */
record Answered(
        String words, @Nullable String act, @Nullable LocalDate on) {

    /** {@code Giải thích chính thức: …}, with the act and its day where they are known. */
    Component shown(Voice voice) {
        var answer = Markup.vietnamese(words, voice);
        Span whole = act == null || on == null
                ? answer
                : Markup.sentence(
                        voice,
                        "note.answered",
                        answer,
                        Markup.vietnamese(act, voice),
                        voice.formats().date(on));
        return Markup.note(Markup.sentence(voice, "note.clarification", whole));
    }
}
