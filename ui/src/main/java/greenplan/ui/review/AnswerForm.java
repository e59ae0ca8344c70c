package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.report.ReportDifficulty;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Where a leader of the People's Committee answers a difficulty; a later answer takes the place of an earlier one. */
record AnswerForm(String report, ReportDifficulty difficulty, Function<Map<String, ?>, Payload> answer, Voice voice) {

    Component form() {
        var form = new StaffForm(voice);
        var text = form.field("text", new TextArea(voice.say("review.answer.text")));
        text.setValue(Objects.requireNonNullElse(difficulty.answer(), ""));
        var on = form.field("on", new DayField(voice.say("review.answer.on"), voice));
        form.send(voice.say("review.answer.send"), () -> {
            if (form.has(on)) {
                form.takes(answer.apply(form.input(
                        Map.of("report", report, "id", difficulty.id(), "expectedVersion", difficulty.version()))));
            }
        });
        return Markup.details(voice.say(difficulty.answer() == null ? "review.answer" : "review.answer.again"), form);
    }
}
