package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import greenplan.schema.Basis;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Term;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who answers for the target; that the plan does not say it, when it does not. */
record ResponsibleSection(TargetPage.Target target, Voice voice) {

    Component section() {
        Section section = Markup.section("trach-nhiem", voice.say("target.responsible"));
        boolean named = target.responsible().stream().anyMatch(each -> each.basis() != Basis.INFERRED);
        if (!named) {
            section.add(Markup.p(
                    voice.say("target.responsible.none.before"),
                    " ",
                    Markup.element("strong", "", voice.say("target.responsible.none.not")),
                    " ",
                    voice.say("target.responsible.none.after")));
        }
        if (!target.responsible().isEmpty()) {
            // A duty from which several links were inferred is told once.
            var told = new HashSet<String>();
            section.add(list(
                    target.responsible().stream().map(link -> item(link, told)).toList()));
        }
        var near = target.duties().stream().filter(duty -> !isNamed(duty)).toList();
        if (!near.isEmpty()) {
            section.add(Markup.element("h3", "", voice.say("target.duties")), Markup.tag(voice.say("target.inferred")));
            section.add(list(near.stream().map(this::duty).toList()));
        }
        return section;
    }

    /** The duty stands already with a responsibility that was inferred from it. */
    private boolean isNamed(TargetPage.Duty duty) {
        return target.responsible().stream()
                .anyMatch(link -> link.duty() != null && link.duty().code().equals(duty.code()));
    }

    private ListItem item(TargetPage.Responsibility link, Set<String> told) {
        var agency = link.agency();
        var item = new ListItem(
                new Span(voice.texts().word("target.modality", link.modality()) + ": "),
                link(agency),
                new Span(" "),
                basis(link.basis()));
        addNow(item, link.now());
        if (link.act() != null) {
            item.add(Markup.note(
                    link.actDate() == null
                            ? link.act()
                            : voice.say(
                                    "target.act.dated",
                                    link.act(),
                                    voice.formats().date(link.actDate()))));
        }
        if (link.note() != null) {
            item.add(Markup.note(link.note()));
        }
        if (link.duty() != null && told.add(link.duty().code())) {
            item.add(duty(link.duty()).getChildren().toArray(Component[]::new));
        }
        return item;
    }

    private Component basis(Basis basis) {
        String word = voice.texts().word("target.basis", basis);
        return basis == Basis.INFERRED ? Term.INFERRED.tag(word, voice) : Markup.tag(word);
    }

    private ListItem duty(TargetPage.Duty duty) {
        String plan = target.plan().code();
        var link = Markup.link("", voice.paths().duty(plan, duty.code()));
        link.add(new Span(duty.code() + " "), Markup.spoken(new Span(duty.title()), duty.title(), duty.vi(), voice));
        var item = new ListItem(link);
        duty.bearers().forEach(bearer -> item.add(bearer(bearer)));
        return item;
    }

    private Component bearer(TargetPage.Bearer bearer) {
        var line = Markup.note(voice.texts().word("target.modality", bearer.modality()) + ": ", link(bearer.agency()));
        addNow(line, bearer.now());
        return line;
    }

    /** Who holds it after a reorganisation, each on a line of its own. */
    private void addNow(HasComponents line, List<TargetPage.Holder> now) {
        now.forEach(holder -> line.add(
                Markup.element("br", ""),
                new Span(voice.say("target.now") + " "),
                link(holder.agency()),
                new Span(" "
                        + voice.say(
                                "target.now.since." + holder.certainty(),
                                voice.formats().date(holder.from())))));
    }

    private Component link(NamedAgency agency) {
        return Markup.spoken(
                Markup.link(agency.name(), voice.paths().agency(agency.code())), agency.nameLanguage(), voice);
    }

    private static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("plain");
        return list;
    }
}
