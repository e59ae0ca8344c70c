package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The difficulties that were taken out of a report and can be brought back; nothing is seen of them where there is none. */
final class RemovedDifficulties extends Div {

    private final String report;
    private final Function<Map<String, ?>, ChangedReport> restore;
    private final Consumer<ChangedReport.Report> restored;
    private final Voice voice;

    /**
     * None yet.
     *
     * @param restore the mutation that brings one back
     * @param restored what follows
     */
    RemovedDifficulties(
            String report,
            Function<Map<String, ?>, ChangedReport> restore,
            Consumer<ChangedReport.Report> restored,
            Voice voice) {
        this.report = report;
        this.restore = restore;
        this.restored = restored;
        this.voice = voice;
    }

    void show(List<ReportPage.Removed> all) {
        removeAll();
        setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        var rows = Markup.element("ul", "plain");
        all.forEach(each -> rows.add(item(each)));
        add(Markup.details(voice.say("report.difficulty.removed", all.size()), rows));
    }

    private Component item(ReportPage.Removed removed) {
        var back = new NativeButton(voice.say("report.difficulty.restore"), click -> restore(removed));
        back.addClassNames("button", "small");
        back.setAriaLabel(voice.say("report.difficulty.restore.of", removed.cause()));
        return Markup.element(
                "li",
                "",
                Markup.element("span", "typed", removed.cause()),
                " ",
                Markup.element(
                        "span",
                        "note",
                        voice.say(
                                "report.difficulty.removed.on", voice.formats().date(removed.removedAt()))),
                " ",
                back);
    }

    private void restore(ReportPage.Removed removed) {
        ChangedReport answer = restore.apply(Map.of("report", report, "id", removed.id()));
        if (answer.report() == null) {
            add(Markup.element("p", "problem", answer.wrong()));
        } else {
            restored.accept(answer.report());
        }
    }
}
