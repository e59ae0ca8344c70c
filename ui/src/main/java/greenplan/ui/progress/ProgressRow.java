package greenplan.ui.progress;

import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.ReportComment;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.workspace.Payload;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A row in which is written how far a duty has got. */
public final class ProgressRow extends SavedRow {

    private final String report;
    private final ProgressFields fields;
    private final Function<Map<String, ?>, FiledProgress> file;
    private final NativeButton empty;
    private ReportProgress progress;

    /**
     * A row.
     *
     * @param comments pinned to it
     * @param file the mutation that files it
     * @param remove the mutation that empties it
     */
    public ProgressRow(
            String report,
            ReportProgress progress,
            List<ReportComment> comments,
            Function<Map<String, ?>, FiledProgress> file,
            Function<Map<String, ?>, FiledProgress> remove,
            Voice voice) {
        super("duty:" + progress.duty(), progress.version(), voice);
        this.report = report;
        this.progress = progress;
        this.file = file;
        fields = new ProgressFields(progress, voice);
        addClassName("progress-row");
        getElement().setAttribute("aria-labelledby", id("title"));
        add(new DutyHead(progress, voice).title(id("title")));
        var pinned = comments(comments);
        if (pinned != null) {
            add(pinned);
        }
        empty = new NativeButton(
                voice.say("report.row.empty"),
                click -> ask(voice.say("report.row.empty.sure"), voice.say("report.row.empty"), () -> empty(remove)));
        empty.addClassNames("button", "small");
        empty.setAriaLabel(voice.say("report.row.empty.of", progress.dutyTitle()));
        empty.setVisible(progress.version() > 0);
        add(fields.in(this), notice(), said(), Markup.element("div", "row-acts", empty));
    }

    private void empty(Function<Map<String, ?>, FiledProgress> remove) {
        FiledProgress answer =
                remove.apply(Map.of("report", report, "duty", progress.duty(), "expectedVersion", progress.version()));
        var before = ProgressFields.stored(progress);
        progress = Objects.requireNonNullElse(answer.progress(), progress);
        if (answer.isDone()) {
            emptied(ProgressFields.stored(progress), before);
        } else {
            refused(answer.problems());
        }
        empty.setVisible(progress.version() > 0);
    }

    @Override
    protected void save(Typed typed) {
        if (ProgressFields.isUnreadableDay(typed)) {
            refused(List.of(new Payload.Problem("day", "NOT_A_DAY", voice.say("workspace.day.bad"))));
            return;
        }
        var input = fields.entry(typed);
        input.put("report", report);
        input.put("duty", progress.duty());
        input.put("expectedVersion", typed.version(progress.version()));
        FiledProgress answer = file.apply(input);
        progress = Objects.requireNonNullElse(answer.progress(), progress);
        if (answer.conflict() != null) {
            conflict(
                    answer.conflict(),
                    progress.version(),
                    typed.required("text"),
                    new ProgressWords(progress, voice).line(),
                    ProgressFields.stored(progress),
                    "");
        } else if (answer.isDone()) {
            saved(progress.version(), "");
            empty.setVisible(true);
        } else {
            refused(answer.problems());
        }
    }
}
