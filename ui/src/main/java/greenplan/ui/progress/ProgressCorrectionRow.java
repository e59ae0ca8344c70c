package greenplan.ui.progress;

import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.workspace.Payload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A duty that was accepted, or left out, opened for a correction; it is saved by its button alone. */
public final class ProgressCorrectionRow extends SavedRow {

    private final String report;
    private final ReportProgress progress;
    private final ProgressFields fields;
    private final Function<Map<String, ?>, FiledProgress> correct;
    private final Runnable done;

    /**
     * A row.
     *
     * @param correct the mutation
     * @param done what follows when it was corrected, or given up
     */
    public ProgressCorrectionRow(
            String report,
            ReportProgress progress,
            Function<Map<String, ?>, FiledProgress> correct,
            Runnable done,
            Voice voice) {
        super("duty:" + progress.duty(), progress.version(), voice);
        this.report = report;
        this.progress = progress;
        this.correct = correct;
        this.done = done;
        fields = new ProgressFields(progress, voice);
        boolean added = progress.version() == 0;
        var giveUp = new NativeButton(voice.say("report.correct.not"), click -> done.run());
        giveUp.addClassName("button");
        addClassName("progress-row");
        getElement().setAttribute("data-explicit", "").setAttribute("aria-labelledby", id("title"));
        add(new DutyHead(progress, voice).title(id("title")), fields.in(this));
        add(Markup.note(voice.say(added ? "report.progress.add.how" : "report.progress.correct.how")));
        if (!added && !progress.withdrawn()) {
            add(field("withdraw", Field.box(id("withdraw"), "withdraw", voice.say("report.progress.withdraw"), false)));
        }
        add(field("reason", Field.lines(id("reason"), "reason", voice.say("report.correct.why"), null, 2)));
        add(notice(), Markup.p(again(voice.say("report.correct.save")), " ", giveUp));
    }

    @Override
    protected void save(Typed typed) {
        if (ProgressFields.isUnreadableDay(typed)) {
            refused(List.of(new Payload.Problem("day", "NOT_A_DAY", voice.say("workspace.day.bad"))));
            return;
        }
        var input = new LinkedHashMap<String, Object>(Map.of(
                "report",
                report,
                "duty",
                progress.duty(),
                "expectedVersion",
                progress.version(),
                "reason",
                typed.required("reason")));
        if (!typed.isTicked("withdraw")) {
            input.put("progress", fields.entry(typed));
        }
        FiledProgress answer = correct.apply(input);
        if (answer.isDone()) {
            saved(Objects.requireNonNullElse(answer.progress(), progress).version(), "");
            done.run();
        } else {
            refused(answer.problems());
        }
    }
}
