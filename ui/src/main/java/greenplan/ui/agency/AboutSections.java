package greenplan.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.schema.AgencyKind;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What there is to know about an agency itself. */
record AboutSections(AgencyPage.Agency agency, Voice voice) {

    Component names() {
        boolean dated = agency.names().stream().anyMatch(name -> name.from() != null || name.to() != null);
        if (agency.names().size() < 2 && !dated) {
            return new Span();
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        agency.names()
                .forEach(name ->
                        list.add(new ListItem(new Span(name.name()), Markup.note(span(name.from(), name.to())))));
        return Markup.section("ten", voice.say("agency.names"), list);
    }

    /** The members of a class that a source names. */
    Component members() {
        if (agency.kind() != AgencyKind.CLASS) {
            return new Span();
        }
        if (agency.members().isEmpty()) {
            return Markup.section(
                    "thanh-vien", voice.say("agency.members"), Markup.p(voice.say("agency.members.none")));
        }
        var list = new UnorderedList();
        agency.members().forEach(member -> list.add(new ListItem(member.link().shown(voice))));
        return Markup.section(
                "thanh-vien", voice.say("agency.members"), Markup.note(voice.say("agency.members.named")), list);
    }

    Component note() {
        return agency.note() == null
                ? new Span()
                : Markup.section("luu-y", voice.say("agency.note"), Markup.p(agency.note()));
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null
                    ? voice.say("agency.names.always")
                    : voice.say("agency.names.until", voice.formats().date(to));
        }
        return to == null
                ? voice.say("agency.names.from", voice.formats().date(from))
                : voice.say(
                        "agency.names.span",
                        voice.formats().date(from),
                        voice.formats().date(to));
    }
}
