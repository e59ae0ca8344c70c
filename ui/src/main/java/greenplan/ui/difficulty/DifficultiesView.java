package greenplan.ui.difficulty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** The desk of difficulties: those first that have lain longest with whom they lie now. */
@Route("noi-bo/kho-khan")
@RolesAllowed(StaffView.STAFF)
class DifficultiesView extends StaffView {

    private static final String ANSWERED = "da-tra-loi";
    private static final String AFTER = "sau";

    DifficultiesView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        boolean open = query.getSingleParameter(ANSWERED).isEmpty();
        var variables = new LinkedHashMap<String, Object>();
        variables.put("open", open);
        query.getSingleParameter(AFTER).ifPresent(after -> variables.put("after", after));
        var page = ask(DifficultiesPage.class, variables).workspace().difficulties();
        main.add(Markup.p(say("difficulty.intro")), choice(open));
        if (page.nodes().isEmpty()) {
            main.add(Markup.p(say(open ? "difficulty.none" : "difficulty.none.answered")));
        }
        var list = Markup.element("ul", "plain");
        page.nodes().forEach(difficulty -> list.add(item(difficulty)));
        main.add(list);
        String cursor = page.pageInfo().endCursor();
        if (page.pageInfo().hasNextPage() && cursor != null) {
            main.add(Markup.p(Markup.link(
                    say("difficulty.more"),
                    StaffPaths.DIFFICULTIES + "?" + query.merging(AFTER, cursor).getQueryString())));
        }
        return say("difficulty.title");
    }

    private Component choice(boolean open) {
        var list = new UnorderedList(
                choice("difficulty.open", StaffPaths.DIFFICULTIES, open),
                choice("difficulty.answered", StaffPaths.DIFFICULTIES + "?" + ANSWERED + "=1", !open));
        list.addClassName("choices");
        return list;
    }

    private ListItem choice(String key, String href, boolean chosen) {
        var link = Markup.link(say(key), href);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private ListItem item(DifficultiesPage.Difficulty difficulty) {
        var report = difficulty.report();
        String title = say(
                "difficulty.of",
                report.agencyName(),
                ReportWords.cycle(
                        report.cycle().kind(),
                        report.cycle().year(),
                        report.cycle().topic(),
                        voice()));
        var words = new StepWords(voice());
        var item = new ListItem(
                Markup.element("h2", "", title),
                Markup.note(report.cycle().planTitle()),
                words.standing(difficulty),
                Markup.element("p", "typed", difficulty.cause()),
                Markup.element(
                        "p",
                        "typed",
                        Markup.element("strong", "", say("difficulty.proposal")),
                        " ",
                        difficulty.proposal()),
                words.list(difficulty.steps()));
        var history = history(difficulty.id());
        history.getElement().setAttribute("aria-label", say("workspace.history") + ": " + difficulty.cause());
        var deeds = Markup.element("div", "deeds");
        deeds.add(new Deeds(difficulty, me(), new DeedForms(difficulty, this::send, voice()), voice()).all());
        deeds.add(history);
        item.add(deeds);
        return item;
    }

    private void send(StaffForm form, String document, Map<String, ?> input) {
        if (form.takes(tell(document, Done.class, Map.of("input", input)))) {
            said(say("difficulty.done"));
            again();
        }
    }
}
