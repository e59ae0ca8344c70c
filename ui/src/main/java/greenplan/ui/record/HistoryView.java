package greenplan.ui.record;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;

/** The history of one object: who, when, from what to what, and why. */
@Route("noi-bo/lich-su/:id")
@RolesAllowed(StaffView.STAFF)
class HistoryView extends StaffView {

    HistoryView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        var variables = new LinkedHashMap<String, Object>();
        variables.put("of", id);
        var state = TableState.of(event.getLocation(), voice(), StaffPaths.PART);
        state.filter(StaffPaths.PART).ifPresent(part -> variables.put("part", part));
        state.after().ifPresent(after -> variables.put("after", after));
        var page = ask(HistoryPage.class, variables).workspace().history();
        main.add(Markup.p(say("record.history.intro")));
        if (page.nodes().isEmpty()) {
            main.add(Markup.p(say("record.none")));
        }
        var list = Markup.element("ul", "plain");
        page.nodes().forEach(change -> list.add(new ChangeItem(change, voice()).item()));
        main.add(list, state.pages(page.pageInfo()));
        return say("record.history", page.subject());
    }
}
