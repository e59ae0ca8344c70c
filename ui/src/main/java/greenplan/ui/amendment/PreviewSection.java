package greenplan.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.plan.AmendmentWords;

/** What an act would do, before it is filed. */
record PreviewSection(Previewed.Preview preview, Voice voice) {

    Component section() {
        var section = Markup.section(
                "xem-truoc",
                voice.say("amendment.previewed"),
                Markup.p(voice.count(
                        "amendment.previewed.count", preview.changes().size())));
        section.getElement().setAttribute("role", "status");
        preview.changes().forEach(change -> section.add(change(change)));
        return section;
    }

    private Component change(Previewed.Change change) {
        var list = new UnorderedList();
        if (change.added()) {
            list.add(new ListItem(voice.say("plan.amendment.added")));
        }
        if (change.repealed()) {
            list.add(new ListItem(voice.say("plan.amendment.repealed")));
        }
        var words = new AmendmentWords(voice);
        change.differences().stream()
                .filter(each -> words.tells(change.added(), each.field(), each.after()))
                .forEach(each -> list.add(new ListItem(words.difference(each.field(), each.before(), each.after()))));
        String code = change.code() == null ? "" : change.code() + " ";
        return Markup.element("div", "", Markup.element("h3", "", code + change.title()), list);
    }
}
