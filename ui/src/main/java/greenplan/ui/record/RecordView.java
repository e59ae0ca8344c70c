package greenplan.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
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
        var choice = RecordChoice.of(event.getLocation());
        RecordPage.Workspace page = ask(RecordPage.class, choice.variables()).workspace();
        main.add(Markup.p(say("record.intro")), RecordForm.of(page.recordedTables(), choice, voice()), check());
        List<RecordPage.Change> changes = page.record().nodes();
        if (changes.isEmpty()) {
            main.add(Markup.p(say("record.none")));
            return say("record.title");
        }
        main.add(Markup.p(file("csv", choice), " · ", file("jsonl", choice)));
        var list = Markup.element("ul", "plain");
        changes.forEach(change -> list.add(new ChangeItem(change, voice()).item()));
        main.add(list);
        String cursor = page.record().pageInfo().endCursor();
        if (page.record().pageInfo().hasNextPage() && cursor != null) {
            main.add(Markup.p(Markup.link(say("record.older"), StaffPaths.RECORD + choice.older(cursor))));
        }
        return say("record.title");
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
