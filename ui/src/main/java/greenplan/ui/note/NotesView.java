package greenplan.ui.note;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The notes of a plan for its editor: a new one, and the official answers to those that stand. */
@Route("noi-bo/ghi-chu")
@RolesAllowed(StaffView.STAFF)
class NotesView extends StaffView {

    NotesView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var choice = plan(event, Role.PORTAL_EDITOR);
        if (choice.isEmpty()) {
            main.add(Markup.p(say("note.no-plan")));
            return say("note.title");
        }
        String code = choice.get().chosen().code();
        var plan = ask(NotesPage.class, Map.of("plan", code)).plan();
        var register = Markup.link(say("note.register"), voice().paths().notes(code));
        register.getElement().setAttribute("router-ignore", "");
        main.add(
                Markup.p(say("note.intro")),
                choice.get().links(StaffPaths.NOTES),
                Markup.p(register),
                Markup.section("them", say("note.add"), new NewNote(plan, this::add, voice()).form()),
                Markup.section("hien-co", say("note.present"), list(plan)));
        return say("note.title");
    }

    private Component list(NotesPage.Plan plan) {
        if (plan.notes().nodes().isEmpty()) {
            return Markup.p(say("note.none"));
        }
        var list = Markup.element("ul", "plain");
        plan.notes().nodes().forEach(note -> list.add(item(note)));
        return list;
    }

    private ListItem item(NotesPage.Note note) {
        String place = note.clause().label() == null
                ? say("note.place", note.clause().path())
                : note.clause().label();
        var item = new ListItem(
                Markup.element("h3", "", note.code() + " · " + place),
                Markup.p(Markup.tag(voice().texts().word("note.kind", note.kind()))));
        item.setId(note.code());
        if (note.quote() != null) {
            var words = Markup.element("blockquote", "words", Markup.p("“" + note.quote() + "”"));
            words.getElement().setAttribute("lang", "vi");
            item.add(words);
        }
        item.add(Markup.p(note.text()));
        if (note.clarification() != null) {
            item.add(new Answered(note.clarification(), note.clarificationAct(), note.clarifiedOn()).shown(voice()));
        }
        var history = history(note.id());
        history.getElement().setAttribute("aria-label", say("note.history", note.code()));
        item.add(Markup.element("div", "deeds", new Clarification(note, this::clarify, voice()).form(), history));
        return item;
    }

    private void add(StaffForm form, Map<String, ?> input) {
        if (form.takes(tell("AddNote", Done.class, Map.of("input", input)))) {
            said(say("note.added"));
            again();
        }
    }

    private void clarify(StaffForm form, Map<String, ?> input) {
        if (form.takes(tell("ClarifyNote", Done.class, Map.of("input", input)))) {
            said(say("note.clarified"));
            again();
        }
    }
}
