package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;

/** A difficulty to be read: its cause, what is proposed, and the answer when there is one. */
public record DifficultyWords(ReportDifficulty difficulty, Voice voice) {

    /** All of it. */
    public Component whole() {
        var words = new Div(
                Markup.element("strong", "", voice.say("report.difficulty.cause")),
                Markup.element("p", "typed", difficulty.cause()),
                Markup.element("strong", "", voice.say("report.difficulty.proposal")),
                Markup.element("p", "typed", difficulty.proposal()));
        if (difficulty.answer() != null) {
            words.add(answer());
        }
        return words;
    }

    /** The answer alone, with its date. */
    Component answer() {
        var day = difficulty.answeredOn();
        return Markup.element(
                "div",
                "answer",
                Markup.element(
                        "strong",
                        "",
                        voice.say(
                                "report.difficulty.answer",
                                day == null ? "" : voice.formats().date(day))),
                Markup.element("p", "typed", String.valueOf(difficulty.answer())));
    }
}
