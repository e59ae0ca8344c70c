package greenplan.ui.report;

import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.ReportComment;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import greenplan.ui.workspace.Payload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A row in which the value of a target is typed. */
final class ValueRow extends SavedRow {

    private final String report;
    private final StoredFields stored;
    private final Field override;
    private final Filing filing;
    private final RowFiles files;
    private final NativeButton empty;
    private ReportValue value;

    /** What the row does with the report. */
    interface Filing {

        /** Files the value. */
        Filed file(Map<String, ?> input);

        /** Empties the row. */
        Filed empty(Map<String, ?> input);

        /** Attaches a file to it. */
        FiledFiles attach(Map<String, ?> input);

        /** Takes a file away. */
        FiledFiles remove(Map<String, ?> input);
    }

    /**
     * A row.
     *
     * @param comments pinned to it
     */
    ValueRow(ReportPage.Report report, ReportValue value, List<ReportComment> comments, Filing filing, Voice voice) {
        super("target:" + value.target(), value.version(), voice);
        this.report = report.id();
        this.value = value;
        this.filing = filing;
        var usual = Usual.of(report);
        var fields = new ValueFields(value, usual, voice);
        stored = new StoredFields(value.input(), usual, voice);
        override = field("overrideReason", fields.override(this));
        override.setVisible(value.overrideReason() != null);
        var head = new ValueHead(value, report.cycle().plan(), voice);
        addClassName("value-row");
        getElement()
                .setAttribute("aria-labelledby", id("title"))
                .setAttribute("data-codes", String.join(" ", value.targets()));
        empty = new NativeButton(
                voice.say("report.row.empty"),
                click -> ask(voice.say("report.row.empty.sure"), voice.say("report.row.empty"), this::empty));
        empty.addClassNames("button", "small");
        empty.setAriaLabel(voice.say("report.row.empty.of", value.title()));
        empty.setVisible(value.isFiled());
        add(head.title(id("title")), head.last());
        var others = new OtherWords(value, voice);
        stored.others(value).forEach((other, entry) -> add(use(others.use(other), entry)));
        add(fields.in(this));
        var pinned = comments(comments);
        if (pinned != null) {
            add(pinned);
        }
        files = new RowFiles(id("file"), this::attach, this::remove, voice);
        show();
        add(files.part(), override, notice(), Markup.element("div", "row-acts", empty));
    }

    @Override
    protected void save(Typed typed) {
        input(typed).ifPresent(row -> {
            var input = new HashMap<String, Object>(row);
            input.put("report", report);
            answered(typed, filing.file(input));
        });
    }

    /** What the row says of its target, without its report; nothing when that cannot be read, which the row says then. */
    Optional<Map<String, Object>> input(Typed typed) {
        var entry = new TypedValue(value.input());
        if (entry.isUnreadableDay(typed)) {
            refused(List.of(new Payload.Problem("asOf", "NOT_A_DAY", voice.say("workspace.day.bad"))));
            return Optional.empty();
        }
        return Optional.of(Map.of(
                "target",
                value.target(),
                "expectedVersion",
                typed.version(value.version()),
                "value",
                entry.entry(typed)));
    }

    /** Says what came of it. */
    void answered(Typed typed, Filed answer) {
        ReportValue stored = answer.value();
        if (answer.conflict() != null) {
            value = stored == null ? value.emptied() : stored;
            String yours = Objects.requireNonNullElse(
                    typed.text(typed.isTicked("none") ? "noDataReason" : TypedValue.name(value.input())), "–");
            conflict(answer.conflict(), value.version(), yours, whole(value), this.stored.of(value), words(value));
        } else if (stored != null && answer.isDone()) {
            value = stored;
            saved(value.version(), words(value));
            override.setVisible(value.overrideReason() != null);
            show();
        } else {
            refused(answer.problems());
            if (answer.isOdd()) {
                override.setVisible(true);
                notice(Markup.p(voice.say("report.odd")), again(voice.say("report.odd.save")));
            }
        }
    }

    private void show() {
        files.show(value.files(), value.isFiled());
        empty.setVisible(value.isFiled());
    }

    private void empty() {
        Filed answer =
                filing.empty(Map.of("report", report, "target", value.target(), "expectedVersion", value.version()));
        ReportValue stored = answer.value();
        if (answer.isDone() && stored != null) {
            var before = this.stored.of(value);
            value = stored;
            emptied(this.stored.of(value), before);
        } else {
            value = Objects.requireNonNullElse(stored, value);
            refused(answer.problems());
        }
        show();
    }

    private void attach(String id) {
        changed(filing.attach(
                Map.of("report", report, "target", value.target(), "expectedVersion", value.version(), "file", id)));
    }

    private void remove(String id) {
        changed(filing.remove(Map.of("report", report, "expectedVersion", value.version(), "file", id)));
    }

    /** A file that came or went is a new version of the row; what is being typed in it stays. */
    private void changed(FiledFiles answer) {
        var now = answer.of(value.target());
        if (answer.isDone() && now.isPresent()) {
            value = value.at(now.get().version(), now.get().files());
            getElement().setAttribute("data-version", String.valueOf(value.version()));
            show();
        } else {
            files.refused(answer.wrong());
        }
    }

    /** What was understood; words need no echo. */
    private String words(ReportValue of) {
        return of.words() != null ? "" : new ValueWords(of, voice).filed();
    }

    private String whole(ReportValue of) {
        var words = new ValueWords(of, voice);
        String filed = words.filed();
        return words.ground().isEmpty() ? filed : filed + " (" + words.ground() + ")";
    }
}
