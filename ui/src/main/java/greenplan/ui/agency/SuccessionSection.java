package greenplan.ui.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who follows whom, by which reorganisation.
 *
 * @param day the day that the reader chose; null for today
 */
record SuccessionSection(AgencyPage.Agency agency, @Nullable LocalDate day, Voice voice) {

    private static final String IS_NOW = "agency.now.is";

    /** Who follows this agency; that nobody is known to, when it has ended without one. */
    Component successors() {
        if (agency.successors().isEmpty()) {
            return agency.ended() && agency.ownReorganisations().isEmpty()
                    ? Markup.section("nay-la", voice.say("agency.after"), Markup.p(voice.say("agency.after.none")))
                    : new Span();
        }
        return Markup.section("nay-la", voice.say("agency.after"), changes(agency.successors(), IS_NOW));
    }

    /** Whom it follows. */
    Component predecessors() {
        return agency.predecessors().isEmpty()
                ? new Span()
                : Markup.section("tien-than", voice.say("agency.before"), changes(agency.predecessors(), "agency.was"));
    }

    /** What happened to it alone: another name, or an end without a successor. */
    Component own() {
        if (agency.ownReorganisations().isEmpty()) {
            return new Span();
        }
        var list = Markup.element("ul", "plain");
        agency.ownReorganisations().forEach(change -> list.add(item(change, List.of(), IS_NOW)));
        return Markup.section("thay-doi", voice.say("agency.own"), list);
    }

    private Component changes(List<AgencyPage.Succession> all, String words) {
        var list = Markup.element("ul", "plain");
        all.stream()
                .collect(groupingBy(AgencyPage.Succession::change, LinkedHashMap::new, toList()))
                .forEach((change, agencies) -> list.add(item(change, agencies, words)));
        return list;
    }

    private ListItem item(AgencyPage.Change change, List<AgencyPage.Succession> agencies, String words) {
        boolean later = agency.asOf().isBefore(change.date());
        var item = new ListItem();
        if (later) {
            item.add(Markup.tag(voice.say(day == null ? "agency.change.ahead" : "agency.change.later")));
        }
        String follows = later && words.equals(IS_NOW) ? "agency.later.is" : words;
        agencies.forEach(each -> item.add(other(each.agency(), follows)));
        item.add(Markup.p(when(change)));
        if (change.note() != null) {
            item.add(Markup.note(change.note()));
        }
        String act = change.act().inWords(voice).orElseGet(() -> voice.say("agency.act.unknown"));
        item.add(Markup.note(voice.say("agency.act") + " ", act, ". ", source(change)));
        return item;
    }

    private Component other(AgencyPage.Other other, String words) {
        var line = Markup.element(
                "p", "follows", voice.say(words) + " ", other.link().shown(voice));
        if (other.successors() != null) {
            other.successors().forEach(later -> {
                var next = new Span(
                        new Span(voice.say("agency.then") + " "),
                        later.agency().shown(voice),
                        new Span(" " + Bearer.since(later.date(), later.certainty(), voice)));
                next.addClassName("block");
                line.add(next);
            });
        }
        return line;
    }

    private String when(AgencyPage.Change change) {
        return voice.say(
                "agency.change",
                voice.texts().word("agency.change", change.kind()),
                voice.say(
                        "agency.certainty." + change.certainty(),
                        voice.formats().date(change.date())),
                voice.texts().word("agency.confidence", change.confidence()));
    }

    private Component source(AgencyPage.Change change) {
        var source = change.source();
        if (source == null) {
            // What the focal agency decided in the portal rests on its act.
            return new Span(change.act().number() == null ? voice.say("agency.source.none") : "");
        }
        String publisher = source.publisher() == null ? "" : " (" + source.publisher() + ")";
        return new Span(
                new Span(voice.say("agency.source") + " "),
                Markup.source(source.title(), source.url(), voice),
                new Span(publisher + "."));
    }
}
