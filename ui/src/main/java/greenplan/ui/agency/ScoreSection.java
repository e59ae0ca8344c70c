package greenplan.ui.agency;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import greenplan.ui.cycle.Timeliness;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.element.VerdictBar;
import greenplan.ui.html.Section;
import greenplan.ui.language.Voice;
import java.util.Locale;
import java.util.TreeMap;

/** An agency at a glance: how the targets stand that it answers for, how far its duties have got, and whether it reports in time. */
record ScoreSection(AgencyPage.Agency agency, Voice voice) {

    Section section() {
        var section = Markup.section("tong-quan", voice.say("agency.score"));
        int targets = agency.targets().nodes().size();
        section.add(Markup.p(
                targets == 0 ? voice.say("agency.score.targets.none") : voice.count("agency.score.targets", targets)));
        if (targets > 0) {
            var bar = new VerdictBar(voice);
            agency.targets().nodes().forEach(target -> bar.add(target.status().verdict(), 1));
            section.add(bar.bar(), bar.legend());
        }
        section.add(Markup.p(duties()), Markup.p(reports()));
        return section;
    }

    private String duties() {
        var nodes = agency.duties().nodes();
        if (nodes.isEmpty()) {
            return voice.say("agency.score.duties.none");
        }
        String standings =
                nodes.stream()
                        .collect(groupingBy(AgencyPage.Duty::standing, TreeMap::new, counting()))
                        .entrySet()
                        .stream()
                        .map(each -> each.getValue() + " "
                                + ProgressMark.word(each.getKey(), voice).toLowerCase(Locale.ROOT))
                        .collect(joining(", "));
        return voice.count("agency.score.duties", nodes.size()) + ": " + standings + ".";
    }

    /** Reports of all cycles: how many came in time, late, not yet. */
    private String reports() {
        if (agency.filings().isEmpty()) {
            return voice.say("agency.score.reports.none");
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
