package greenplan.ui.agency;

import com.vaadin.flow.component.Component;
import greenplan.ui.cycle.Timeliness;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;

/** The reports that were opened for an agency: whether they came in time, and how much they tell. */
record FilingSection(AgencyPage.Agency agency, Voice voice) {

    Component section(Tables tables) {
        if (agency.filings().isEmpty()) {
            return new Span();
        }
        var table = tables.table(
                "bao-cao",
                voice.say("agency.filings.caption"),
                Column.words(voice.say("agency.filings.cycle")),
                Column.words(voice.say("cycle.timeliness")),
                Column.words(voice.say("cycle.told")),
                Column.words(voice.say("cycle.review")),
                Column.hidden(voice.say("agency.csv.plan")),
                Column.hidden(voice.say("cycle.filed")));
        agency.filings().forEach(filing -> {
            var timeliness = Timeliness.of(filing.filedAt() != null, filing.daysLate(), filing.closedOn() != null);
            table.row(
                    cycle(filing),
                    Cell.of(timeliness.mark(filing.daysLate(), voice), timeliness.inWords(filing.daysLate(), voice)),
                    told(filing),
                    Cell.of(review(filing)),
                    Cell.of(filing.plan().code()),
                    Cell.of(filing.filedAt() == null ? null : Formats.moment(filing.filedAt())));
        });
        return Markup.section("bao-cao", voice.say("agency.filings"), table);
    }

    private Cell cycle(AgencyPage.Filing filing) {
        String title = filing.cycle().title(voice);
        var shown = new Span(Markup.link(
                title, voice.paths().cycle(filing.plan().code(), filing.cycle().slug())));
        shown.add(Markup.element("span", "note block", filing.plan().title()));
        return Cell.of(shown, title);
    }

    private Cell told(AgencyPage.Filing filing) {
        String told = filing.nothing()
                ? voice.say("cycle.nothing")
                : filing.completeness() == null ? "" : filing.completeness().inWords(voice);
        var takenBack = filing.nothingTakenBack();
        return takenBack == null
                ? Cell.of(told)
                : Cell.of(
                        new Span(new Span(told), Markup.element("span", "note block", takenBack.shown(voice))),
                        told + ". " + takenBack.inWords(voice));
    }

    private String review(AgencyPage.Filing filing) {
        return switch (filing.state()) {
            case "ACCEPTED" -> voice.say("cycle.accepted");
            case "FILED" -> voice.say("cycle.under-review");
            default -> "";
        };
    }
}
