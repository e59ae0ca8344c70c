package greenplan.ui.report;

import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.ReportComment;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A row in which the progress of a duty is written. */
final class ProgressRow extends SavedRow {

    private final String report;
    private final Function<Map<String, ?>, FiledProgress> file;
    private ReportProgress progress;

    ProgressRow(
            String report,
            ReportProgress progress,
            List<ReportComment> comments,
            Function<Map<String, ?>, FiledProgress> file,
            Voice voice) {
        super("duty:" + progress.duty(), progress.version(), voice);
        this.report = report;
        this.progress = progress;
        this.file = file;
        addClassName("progress-row");
        getElement().setAttribute("aria-labelledby", id("title"));
        add(new DutyHead(progress, voice).title(id("title")));
        var pinned = comments(comments);
        if (pinned != null) {
            add(pinned);
        }
        add(field(
                "text",
                Field.lines(id("text"), "text", voice.say("report.progress"), progress.text(), 3)
                        .main()));
        add(notice(), said());
    }

    @Override
    protected void save(Typed typed) {
        FiledProgress answer = file.apply(Map.of(
                "report",
                report,
                "duty",
                progress.duty(),
                "expectedVersion",
                typed.version(progress.version()),
                "text",
                typed.required("text")));
        progress = Objects.requireNonNullElse(answer.progress(), progress);
        if (answer.conflict() != null) {
            String theirs = Objects.requireNonNullElse(progress.text(), "");
            conflict(answer.conflict(), progress.version(), typed.required("text"), theirs, Map.of("text", theirs), "");
        } else if (answer.isDone()) {
            saved(progress.version(), "");
        } else {
            refused(answer.problems());
        }
    }
}
