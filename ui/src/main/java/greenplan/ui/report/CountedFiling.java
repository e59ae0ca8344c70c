package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.language.Voice;
import java.util.Map;
import java.util.TreeSet;

/** Files values, and says how many there are by now: a figure is one with a value, as on the boards; a reason for none is told apart. */
final class CountedFiling implements ValueRow.Filing {

    private final ReportPage.Report report;
    private final ValueRow.Filing filing;
    private final Voice voice;
    private final TreeSet<String> filed = new TreeSet<>();
    private final TreeSet<String> reasons = new TreeSet<>();
    private final Paragraph count = new Paragraph();
    private final Span onBar = new Span();

    CountedFiling(ReportPage.Report report, ValueRow.Filing filing, Voice voice) {
        this.report = report;
        this.filing = filing;
        this.voice = voice;
        report.values().stream().filter(ReportValue::isFiled).forEach(this::count);
    }

    Component shown() {
        show();
        return count;
    }

    /** The same for the bar of the page. */
    Component onBar() {
        return onBar;
    }

    /** Counts anew what an answer tells of a row. */
    void see(Filed answer) {
        if (answer.isDone() && answer.value() != null) {
            count(answer.value());
        }
        show();
    }

    private void count(ReportValue value) {
        if (!value.isFiled()) {
            filed.remove(value.target());
            reasons.remove(value.target());
            return;
        }
        boolean isReason = value.noDataReason() != null;
        (isReason ? reasons : filed).add(value.target());
        (isReason ? filed : reasons).remove(value.target());
    }

    private void show() {
        int all = report.values().size();
        onBar.setText(voice.say("report.values.bar", filed.size(), all));
        count.setText(voice.say(
                reasons.isEmpty() ? "report.values.count" : "report.values.count.reasons",
                filed.size(),
                all,
                reasons.size()));
    }

    @Override
    public Filed file(Map<String, ?> input) {
        Filed answer = filing.file(input);
        see(answer);
        return answer;
    }

    @Override
    public Filed empty(Map<String, ?> input) {
        Filed answer = filing.empty(input);
        see(answer);
        return answer;
    }

    @Override
    public FiledFiles attach(Map<String, ?> input) {
        return filing.attach(input);
    }

    @Override
    public FiledFiles remove(Map<String, ?> input) {
        return filing.remove(input);
    }
}
