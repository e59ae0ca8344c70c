package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** Targets of other plans beside this one, each with the editor's judgement and its reason. */
record ComparisonSection(TargetPage.Target target, Voice voice) {

    Component section() {
        var section = Markup.section("so-sanh", voice.say("target.comparable"));
        if (target.comparable().isEmpty()) {
            section.add(Markup.p(voice.say("target.comparable.none")));
            return section;
        }
        var list = Markup.element("ul", "plain");
        target.comparable().forEach(comparison -> list.add(item(comparison)));
        section.add(list);
        return section;
    }

    private ListItem item(TargetPage.Comparison comparison) {
        var other = comparison.target();
        String due = other.dueYear() == null ? "" : " (" + other.dueYear() + ")";
        return new ListItem(
                new Span(other.plan().province().name() + ": "),
                Markup.link(other.title(), voice.paths().target(other.plan().code(), other.code())),
                new Span(", " + other.promise(voice) + due + " "),
                Markup.tag(voice.texts().word("target.grade", comparison.grade())),
                Markup.note(comparison.reason()));
    }
}
