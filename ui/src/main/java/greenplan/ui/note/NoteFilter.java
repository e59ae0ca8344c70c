package greenplan.ui.note;

import com.vaadin.flow.component.Component;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.ListItem;
import greenplan.ui.language.Voice;
import java.util.List;

/** How many notes there are of each kind; each kind is a link that leaves only its own. */
record NoteFilter(List<RegisterPage.Plan> plans, PageRequest request, Voice voice) {

    static final String KIND = "loai";

    Component kinds() {
        var list = Markup.element("ul", "choices");
        list.add(choice(voice.say("note.kinds.all"), total(), ""));
        for (NoteKind kind : NoteKind.values()) {
            long count = count(kind);
            if (count > 0) {
                list.add(choice(voice.texts().word("note.kind", kind), count, PageRequest.slug(kind)));
            }
        }
        var nav = Markup.element("nav", "", list);
        nav.with("aria-label", voice.say("note.kinds"));
        return nav;
    }

    long total() {
        return plans.stream().mapToLong(plan -> plan.every().nodes().size()).sum();
    }

    /** Notes that are no slips of scanning or typing. */
    long ofSubstance() {
        return total() - count(NoteKind.SCANNING_SLIP);
    }

    private long count(NoteKind kind) {
        return plans.stream()
                .flatMap(plan -> plan.every().nodes().stream())
                .filter(note -> note.kind() == kind)
                .count();
    }

    private ListItem choice(String words, long count, String slug) {
        var link = Markup.link(words + " (" + voice.formats().number(count) + ")", request.with(KIND, slug));
        if (request.query(KIND).orElse("").equals(slug)) {
            link.with("aria-current", "true");
        }
        return new ListItem(link);
    }
}
