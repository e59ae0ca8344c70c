package greenplan.ui.agency;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.schema.AgencyKind;
import greenplan.schema.Certainty;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Span;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to know about an agency itself. */
record AboutSections(AgencyPage.Agency agency, Voice voice) {

    Component names() {
        boolean dated = agency.names().stream().anyMatch(name -> name.from() != null || name.to() != null);
        if (agency.names().size() < 2 && !dated) {
            return new Span();
        }
        var list = Markup.element("ul", "plain");
        agency.names()
                .forEach(name ->
                        list.add(new ListItem(new Span(name.name()), Markup.note(span(name.from(), name.to())))));
        return Markup.section("ten", voice.say("agency.names"), list);
    }

    /** How to reach it; not where there is no office: a class, an enterprise, an agency that is no more. */
    Component contact() {
        boolean office = agency.kind() != AgencyKind.CLASS && agency.kind() != AgencyKind.STAKEHOLDERS;
        return office && !agency.ended() ? Contact.section(agency.contact(), voice) : new Span();
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
        if (from == null && to == null) {
            return voice.say("agency.names.always");
        }
        return Stream.of(
                        from == null ? null : day("agency.names.from.", from, from),
                        to == null ? null : day("agency.names.until.", to, to.plusDays(1)))
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }

    /** A day on which a name begins or ends, as sure as the reorganisation that began or ended it. */
    private String day(String words, LocalDate day, LocalDate change) {
        Certainty certainty = Stream.concat(
                        Stream.concat(agency.predecessors().stream(), agency.successors().stream())
                                .map(AgencyPage.Succession::change),
                        agency.ownReorganisations().stream())
                .filter(each -> each.date().equals(change))
                .map(AgencyPage.Change::certainty)
                .findFirst()
                .orElse(Certainty.EXACT);
        return voice.say(words + certainty, voice.formats().date(day));
    }
}
