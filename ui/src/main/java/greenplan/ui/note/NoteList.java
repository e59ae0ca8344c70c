package greenplan.ui.note;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import java.util.ArrayList;

/**
 * The notes of a plan in the order of its text.
 *
 * @param prefix stands before the code of a note in its anchor; empty where no other plan is on the page
 */
record NoteList(RegisterPage.Plan plan, String prefix, Voice voice) {

    /** Targets named in full; a note on nearly all targets of a plan names the first ones only. */
    private static final int NAMED = 6;

    Component list() {
        var list = Markup.element("ul", "plain columns notes");
        plan.notes().nodes().forEach(note -> list.add(item(note)));
        long clarified = plan.notes().nodes().stream()
                .filter(note -> note.answer() != null)
                .count();
        String said = clarified == 0
                ? voice.say("note.unclarified")
                : voice.say(
                        "note.clarified.some", clarified, plan.notes().nodes().size());
        return Markup.element("div", "", Markup.note(said), list);
    }

    private ListItem item(RegisterPage.Note note) {
        String clause = note.clause().path();
        var place = note.quote() == null
                ? voice.paths().clause(plan.code(), clause)
                : voice.paths().clause(plan.code(), clause, note.quote());
        var item = new ListItem(Markup.p(
                Markup.link(note.clause().inWords(voice), place),
                " ",
                Markup.tag(voice.texts().word("note.kind", note.kind()))));
        item.setId(prefix + note.code());
        if (note.quote() != null) {
            var words = Markup.element("blockquote", "words", Markup.p("“" + note.quote() + "”"));
            words.with("lang", "vi");
            item.add(words);
        }
        item.add(Markup.spoken(Markup.p(note.text()), note.text(), note.vi(), voice));
        Answered answer = note.answer();
        if (answer != null) {
            item.add(answer.shown(voice));
        }
        concerned(item, note);
        return item;
    }

    private void concerned(ListItem item, RegisterPage.Note note) {
        var links = new ArrayList<Component>();
        note.targets()
                .forEach(target -> links.add(Markup.link(
                        target.code() + " " + target.title(), voice.paths().target(plan.code(), target.code()))));
        note.duties()
                .forEach(duty -> links.add(Markup.link(
                        duty.code() + " " + duty.title(), voice.paths().duty(plan.code(), duty.code()))));
        if (links.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        String words = voice.count("note.concerned", links.size());
        item.add(links.size() > NAMED ? Markup.details(words, list) : Markup.element("div", "said-of", words));
        if (links.size() <= NAMED) {
            item.add(list);
        }
    }
}
