package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;

/** The reports of a plan that have not come in time, the latest first. */
final class OverdueReports {

    /** As many as a sheet of A4 has room for. */
    private static final int SHOWN = 4;

    private final List<Overdue> overdue = new ArrayList<>();
    private final Voice voice;

    private record Overdue(NamedAgency agency, String cycle, int days) implements Urgency.Due {
        @Override
        public int daysLeft() {
            return 0;
        }

        @Override
        public int daysLate() {
            return days;
        }
    }

    OverdueReports(List<StatePage.Cycle> cycles, Voice voice) {
        this.voice = voice;
        var names = CycleName.of(cycles);
        for (int i = 0; i < cycles.size(); i++) {
            String name = names.get(i).title(voice);
            cycles.get(i).reports().stream()
                    .filter(filing -> filing.filedAt() == null && filing.daysLate() > 0)
                    .forEach(filing -> overdue.add(new Overdue(filing.answering(), name, filing.daysLate())));
        }
        overdue.sort(Urgency.mostUrgentFirst());
    }

    int count() {
        return overdue.size();
    }

    Component section() {
        var section = Markup.section("tre", voice.say("today.state.overdue"));
        if (overdue.isEmpty()) {
            section.add(Markup.p(voice.say("today.overdue.none")));
            return section;
        }
        var list = Markup.element("ul", "plain lines");
        overdue.stream()
                .limit(SHOWN)
                .forEach(each -> list.add(Markup.element(
                        "li",
                        "",
                        Markup.spoken(new Span(each.agency.name()), each.agency.nameLanguage(), voice),
                        " ",
                        Urgency.mark(each, voice),
                        Markup.element("span", "note", each.cycle))));
        section.add(list);
        if (overdue.size() > SHOWN) {
            section.add(Markup.note(voice.count("today.overdue.more", overdue.size() - SHOWN)));
        }
        return section;
    }
}
