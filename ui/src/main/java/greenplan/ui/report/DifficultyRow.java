package greenplan.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.ReportComment;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.workspace.Payload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A difficulty with its cause and what the agency proposes; the last, empty one adds another. */
final class DifficultyRow extends SavedRow {

    private final String report;
    private final Filing filing;
    private @Nullable ReportDifficulty difficulty;

    /** What the row does with the report. */
    interface Filing {

        /** Adds or changes a difficulty. */
        ChangedReport file(Map<String, ?> input);

        /** Takes one out. */
        ChangedReport remove(Map<String, ?> input);

        /** A difficulty came or went: the rows are to be shown anew. */
        void changed(ChangedReport.Report report);
    }

    DifficultyRow(
            String report,
            @Nullable ReportDifficulty difficulty,
            List<ReportComment> comments,
            Filing filing,
            Voice voice) {
        super("difficulty:" + (difficulty == null ? "new" : difficulty.id()), version(difficulty), voice);
        this.report = report;
        this.difficulty = difficulty;
        this.filing = filing;
        addClassName("difficulty-row");
        if (difficulty == null) {
            getElement().setAttribute("data-new", "");
        }
        var heading =
                Markup.element("h3", "", voice.say(difficulty == null ? "report.difficulty.new" : "report.difficulty"));
        heading.setId(id("title"));
        getElement().setAttribute("aria-labelledby", id("title"));
        add(heading);
        var pinned = comments(comments);
        if (pinned != null) {
            add(pinned);
        }
        String cause = difficulty == null ? null : difficulty.cause();
        String proposal = difficulty == null ? null : difficulty.proposal();
        add(field(
                "cause",
                Field.lines(id("cause"), "cause", voice.say("report.difficulty.cause"), cause, 3)
                        .main()));
        add(field(
                "proposal",
                Field.lines(id("proposal"), "proposal", voice.say("report.difficulty.proposal"), proposal, 3)));
        add(notice(), said());
        if (difficulty != null && difficulty.answer() != null) {
            add(new DifficultyWords(difficulty, voice).answer());
        }
        if (difficulty != null) {
            var remove = new NativeButton(
                    voice.say("report.difficulty.remove"),
                    click -> ask(
                            voice.say("report.difficulty.remove.sure"),
                            voice.say("report.difficulty.remove.yes"),
                            this::remove));
            remove.addClassName("button");
            add(remove);
        }
    }

    private static int version(@Nullable ReportDifficulty difficulty) {
        return difficulty == null ? 0 : difficulty.version();
    }

    @Override
    protected void save(Typed typed) {
        var input = new LinkedHashMap<String, Object>();
        input.put("report", report);
        input.put("cause", typed.required("cause"));
        input.put("proposal", typed.required("proposal"));
        if (difficulty != null) {
            input.put("id", difficulty.id());
            input.put("expectedVersion", typed.version(difficulty.version()));
        }
        ChangedReport answer = filing.file(input);
        List<ReportDifficulty> now = difficulties(answer);
        if (!answer.isDone() && answer.conflict() == null) {
            refused(answer.problems());
        } else if (difficulty == null) {
            saved(0, "");
            filing.changed(Objects.requireNonNull(answer.report()));
        } else {
            difficulty = now.stream()
                    .filter(each ->
                            each.id().equals(Objects.requireNonNull(difficulty).id()))
                    .findFirst()
                    .orElse(difficulty);
            stored(typed, difficulty, answer.conflict());
        }
    }

    private void stored(Typed typed, ReportDifficulty now, Payload.@Nullable Conflict conflict) {
        if (conflict == null) {
            saved(now.version(), "");
            return;
        }
        conflict(
                conflict,
                now.version(),
                typed.required("cause") + " – " + typed.required("proposal"),
                now.cause() + " – " + now.proposal(),
                Map.of("cause", now.cause(), "proposal", now.proposal()),
                "");
    }

    private void remove() {
        ReportDifficulty gone = Objects.requireNonNull(difficulty);
        ChangedReport answer =
                filing.remove(Map.of("report", report, "id", gone.id(), "expectedVersion", gone.version()));
        if (answer.isDone() && answer.report() != null) {
            filing.changed(answer.report());
        } else {
            refused(answer.problems());
        }
    }

    private static List<ReportDifficulty> difficulties(ChangedReport answer) {
        return answer.report() == null || answer.report().difficulties() == null
                ? List.of()
                : answer.report().difficulties();
    }
}
