package greenplan.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.workspace.Payload;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A row that was accepted, opened for a correction; it is saved by its button alone. */
final class CorrectionRow extends SavedRow {

    private final String report;
    private final ReportValue value;
    private final Field override;
    private final Function<Map<String, ?>, Filed> correct;
    private final Runnable done;

    /**
     * A row.
     *
     * @param correct the mutation
     * @param done what follows when it was corrected, or given up
     */
    CorrectionRow(
            ReportPage.Report report,
            ReportValue value,
            Function<Map<String, ?>, Filed> correct,
            Runnable done,
            Voice voice) {
        super("target:" + value.target(), value.version(), voice);
        this.report = report.id();
        this.value = value;
        this.correct = correct;
        this.done = done;
        var fields = new ValueFields(value, Usual.of(report), voice);
        override = field("overrideReason", fields.override(this));
        override.setVisible(false);
        var head = new ValueHead(value, report.cycle().plan(), voice);
        var giveUp = new NativeButton(voice.say("report.correct.not"), click -> done.run());
        giveUp.addClassName("button");
        addClassName("value-row");
        getElement().setAttribute("data-explicit", "").setAttribute("aria-labelledby", id("title"));
        add(head.title(id("title")), head.last(), fields.in(this));
        add(Markup.note(voice.say("report.correct.how")));
        add(field("reason", Field.lines(id("reason"), "reason", voice.say("report.correct.why"), null, 2)));
        add(override, notice(), Markup.p(again(voice.say("report.correct.save")), " ", giveUp));
    }

    @Override
    protected void save(Typed typed) {
        var entry = new TypedValue(value.input());
        if (entry.isUnreadableDay(typed)) {
            refused(List.of(new Payload.Problem("asOf", "NOT_A_DAY", voice.say("workspace.day.bad"))));
            return;
        }
        Filed answer = correct.apply(Map.of(
                "report",
                report,
                "target",
                value.target(),
                "expectedVersion",
                value.version(),
                "value",
                entry.entry(typed),
                "reason",
                typed.required("reason")));
        if (answer.isDone()) {
            saved(Objects.requireNonNullElse(answer.value(), value).version(), "");
            done.run();
            return;
        }
        refused(answer.problems());
        if (answer.isOdd()) {
            override.setVisible(true);
            notice(Markup.p(voice.say("report.odd")));
        }
    }
}
