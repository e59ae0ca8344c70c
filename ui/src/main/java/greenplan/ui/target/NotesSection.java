package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** What the editor found odd in the words of the promise; nothing at all when nothing is. */
record NotesSection(TargetPage.Target target, Voice voice) {

    Component section() {
        if (target.notes().isEmpty()) {
            return new Span();
        }
        var list = Markup.element("ul", "plain");
        target.notes().forEach(note -> list.add(item(note)));
        var section = Markup.section("ghi-chu", voice.say("target.notes"), list);
        if (target.notes().stream().allMatch(note -> note.clarification() == null)) {
            section.add(Markup.note(voice.say("target.notes.open")));
        }
        return section;
    }

    private ListItem item(TargetPage.Note note) {
        var item = new ListItem(
                Markup.tag(voice.say("target.note." + note.kind())),
                new Span(" "),
                Markup.spoken(new Span(note.text()), note.text(), note.vi(), voice),
                new Span(" "),
                Markup.link(
                        voice.say("target.notes.register"),
                        voice.paths().note(target.plan().code(), note.code())));
        if (note.clarification() != null) {
            item.add(Markup.note(
                    Markup.sentence(voice, "target.notes.clarified", Markup.vietnamese(note.clarification(), voice))));
        }
        return item;
    }
}
