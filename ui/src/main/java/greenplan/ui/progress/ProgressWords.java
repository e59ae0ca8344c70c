package greenplan.ui.progress;

import com.vaadin.flow.component.html.Div;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.Objects;

/** What a report says of a duty, to be read. */
public record ProgressWords(ReportProgress progress, Voice voice) {

    /** All of it: how far, in what words, with what product, since when; what is public, and why it was corrected. */
    public Div whole() {
        var words = new Div();
        if (progress.version() == 0) {
            words.add(Markup.note(voice.say("report.filed.none")));
            return words;
        }
        if (progress.withdrawn()) {
            words.add(Markup.p(Markup.tag(voice.say("report.progress.withdrawn"))));
        } else {
            words.add(
                    Markup.p(new ProgressMark(progress.state(), voice)),
                    Markup.element("p", "typed", Objects.requireNonNull(progress.text())));
            String more = ground();
            if (!more.isEmpty()) {
                words.add(Markup.note(more));
            }
        }
        if (progress.correctionReason() != null) {
            words.add(Markup.note(
                    progress.revision() == 1
                            ? voice.say("report.progress.added.was", progress.correctionReason())
                            : voice.say(
                                    "report.correction.was", progress.revision() - 1, progress.correctionReason())));
        }
        if (progress.acceptedAt() != null) {
            words.add(Markup.p(
                    Markup.tag(voice.say("report.accepted.on", voice.formats().date(progress.acceptedAt())))));
        } else if (progress.open() != null) {
            words.add(Markup.note(
                    voice.say("report.progress.public", progress.open().text())));
        }
        return words;
    }

    /** Product and day in one line; empty when neither is told. */
    private String ground() {
        var parts = new ArrayList<String>();
        if (progress.product() != null) {
            parts.add(voice.say("element.progress.product", progress.product()));
        }
        if (progress.day() != null) {
            parts.add(ProgressMark.day(progress.state(), progress.day(), voice));
        }
        return String.join("; ", parts);
    }

    /** The same in one line, for a choice between two versions. */
    String line() {
        String text = Objects.requireNonNullElse(progress.text(), voice.say("report.progress.withdrawn"));
        String state = progress.withdrawn() ? "" : ProgressMark.words(progress.state(), null, voice) + ": ";
        String more = ground();
        return state + text + (more.isEmpty() ? "" : " (" + more + ")");
    }
}
