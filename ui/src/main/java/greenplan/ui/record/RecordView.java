package greenplan.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TableFilters;
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The record of changes: who, when, what, why, from what to what. */
@Route("noi-bo/so-thay-doi")
@RolesAllowed(StaffView.STAFF)
class RecordView extends StaffView {

    RecordView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var state = TableState.of(event.getLocation(), voice(), RecordChoice.ACCOUNT);
        var choice = new RecordChoice(state);
        RecordPage.Workspace page = ask(RecordPage.class, choice.variables()).workspace();
        main.add(Markup.p(say("record.intro")), check(), filters(state, page.recordedTables()));
        state.filter(RecordChoice.ACCOUNT)
                .ifPresent(one -> main.add(Markup.p(
                        say("record.of-one"),
                        " ",
                        Markup.link(say("record.of-all"), state.href(RecordChoice.ACCOUNT, "")))));
        List<RecordPage.Change> changes = page.record().nodes();
        if (changes.isEmpty()) {
            main.add(Markup.p(say("record.none")));
            return say("record.title");
        }
        main.add(
                Markup.p(file("csv", choice), " · ", file("jsonl", choice)),
                new ChangeTable(state, voice()).of(changes),
                state.pages(page.record().pageInfo()));
        return say("record.title");
    }

    private Component filters(TableState state, List<RecordPage.Table> tables) {
        var objects = new LinkedHashMap<String, String>();
        tables.forEach(table -> objects.put(table.name(), table.label()));
        var filters = new TableFilters(state);
        return filters.form(
                say("record.filter"),
                filters.day(RecordChoice.FROM, say("record.filter.from")),
                filters.day(RecordChoice.TO, say("record.filter.to")),
                filters.choice(RecordChoice.TABLE, say("record.filter.table"), objects));
    }

    /** Checks on demand, for it reads the whole record. */
    private Component check() {
        var result = new Paragraph();
        result.getElement().setAttribute("role", "status");
        var button = new NativeButton(say("record.check"), click -> {
            RecordPage.Verification found = ask("Verification", RecordPage.Checked.class, Map.of())
                    .workspace()
                    .verification();
            result.setText(found.sentence());
            result.setClassName("status whole");
            result.addClassName(found.sound() ? "on-track" : "moving-away");
        });
        button.addClassName("button");
        return Markup.element("div", "", button, result);
    }

    private Component file(String end, RecordChoice choice) {
        var link = Markup.link(say("record.file." + end), choice.file(end));
        link.getElement().setAttribute("router-ignore", "").setAttribute("download", "");
        return link;
    }
}
