package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffPaths;
import java.util.function.Supplier;

/** Why a report was not handed over: what is missing leads to its row. */
final class MissingRows extends Div {

    private final String report;
    private final Voice voice;

    MissingRows(String report, Voice voice) {
        this.report = report;
        this.voice = voice;
        addClassName("complaint");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * Shows it.
     *
     * @param anyway the button that hands it over with rows that say nothing
     */
    void show(ChangedReport answer, Supplier<Component> anyway) {
        removeAll();
        setVisible(true);
        // The button stands on the bar, and what is said at the end of the page.
        scrollIntoView();
        if (answer.problems().stream().allMatch(problem -> problem.code().equals("EMPTY_ROWS"))) {
            add(Markup.p(answer.wrong()), anyway.get(), Markup.p(to("nhiem-vu", voice.say("report.submit.fill"))));
            return;
        }
        var list = new UnorderedList();
        answer.problems().forEach(problem -> list.add(new ListItem(problem(problem))));
        add(Markup.p(voice.say("report.submit.not")), list);
    }

    private Component problem(Payload.Problem problem) {
        String field = problem.field();
        return field == null || !field.contains(":")
                ? Markup.element("span", "", problem.message())
                : to(field, problem.message());
    }

    private Anchor to(String anchor, String words) {
        var link = Markup.link(words, StaffPaths.of(StaffPaths.REPORTS, report) + "#" + anchor);
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }
}
