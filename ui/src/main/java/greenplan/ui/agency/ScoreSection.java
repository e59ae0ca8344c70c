package greenplan.ui.agency;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.ui.cycle.Timeliness;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.element.VerdictBar;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An agency at a glance: how the targets stand that it answers for, how far its duties have got, and whether it reports in time. */
record ScoreSection(AgencyPage.Agency agency, Voice voice) {

    Section section() {
        var section = Markup.section("tong-quan", voice.say("agency.score"));
        if (agency.ended()) {
            section.add(Markup.p(ended()));
        }
        int targets = agency.targets().nodes().size();
        if (targets > 0) {
            var bar = new VerdictBar(voice);
            agency.targets().nodes().forEach(target -> bar.add(target.status().verdict(), 1));
            section.add(
                    Markup.p(
                            agency.ended()
                                    ? voice.count("agency.score.was.targets", targets)
                                    : voice.count("agency.score.targets", targets)),
                    bar.bar(),
                    bar.legend());
        } else if (!agency.ended()) {
            section.add(Markup.p(voice.say("agency.score.targets.none")));
        }
        section.add(Markup.p(duties()), Markup.p(reports()));
        return section;
    }

    /** Until when it worked, as far as that is known, and who it is now. */
    private Component ended() {
        var last = Stream.concat(
                        agency.successors().stream().map(AgencyPage.Succession::change),
                        agency.ownReorganisations().stream())
                .filter(change -> !change.date().isAfter(agency.asOf()))
                .max(Comparator.comparing(AgencyPage.Change::date));
        if (last.isEmpty()) {
            return new Span(voice.say("agency.score.was"));
        }
        String until = voice.say(
                "agency.names.until." + last.get().certainty(),
                voice.formats().date(last.get().date().minusDays(1)));
        var next = new Span();
        String between = "";
        for (var successor : agency.successors()) {
            next.add(between);
            next.add(successor.agency().link().shown(voice));
            between = ", ";
        }
        return between.isEmpty()
                ? new Span(voice.say("agency.score.was.until", until))
                : Markup.sentence(voice, "agency.score.was.now", until, next);
    }

    private String duties() {
        var nodes = agency.duties().nodes();
        if (nodes.isEmpty()) {
            return voice.say(agency.ended() ? "agency.score.was.duties.none" : "agency.score.duties.none");
        }
        String standings =
                nodes.stream()
                        .collect(groupingBy(AgencyPage.Duty::standing, TreeMap::new, counting()))
                        .entrySet()
                        .stream()
                        .map(each -> each.getValue() + " "
                                + ProgressMark.word(each.getKey(), voice).toLowerCase(Locale.ROOT))
                        .collect(joining(", "));
        String count = agency.ended()
                ? voice.count("agency.score.was.duties", nodes.size())
                : voice.count("agency.score.duties", nodes.size());
        return count + ": " + standings + ".";
    }

    /** Reports of all cycles: how many came in time, late, not yet. */
    private String reports() {
        if (agency.filings().isEmpty()) {
            return voice.say(agency.ended() ? "agency.score.was.reports.none" : "agency.score.reports.none");
        }
        var counts = agency.filings().stream()
                .collect(groupingBy(
                        filing -> Timeliness.of(filing.filedAt() != null, filing.daysLate()),
                        TreeMap::new,
                        counting()));
        String words = counts.entrySet().stream()
                .map(each -> each.getValue() + " " + voice.texts().word("agency.score.report", each.getKey()))
                .collect(joining(", "));
        return voice.count("agency.score.reports", agency.filings().size()) + ": " + words + ".";
    }
}
