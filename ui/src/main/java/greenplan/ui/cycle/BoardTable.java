package greenplan.ui.cycle;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.html.Span;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.util.stream.Stream;

/** Which agency filed in a cycle, and when. */
record BoardTable(BoardPage.Cycle cycle, Voice voice) {

    DataTable table(Tables tables) {
        var table = tables.table(
                "co-quan",
                voice.say("cycle.caption", cycle.reports().size()),
                Column.words(voice.say("cycle.agency")),
                Column.words(voice.say("cycle.timeliness")),
                Column.hidden(voice.say("cycle.days-late")),
                Column.words(voice.say("cycle.filed")),
                Column.words(voice.say("cycle.told")),
                Column.words(voice.say("cycle.review")),
                Column.hidden(voice.say("cycle.code")),
                Column.hidden(voice.say("cycle.now")),
                Column.hidden(voice.say("cycle.now.code")));
        cycle.reports()
                .forEach(filing -> table.row(
                        Cell.of(agency(filing), filing.agency().name()),
                        Cell.of(timeliness(filing), words(filing)),
                        Cell.of(String.valueOf(filing.daysLate())),
                        filing.filedAt() == null
                                ? Cell.of("")
                                : Cell.of(
                                        new Span(voice.formats().date(filing.filedAt())),
                                        Formats.moment(filing.filedAt())),
                        Cell.of(filing.told(voice)),
                        Cell.of(review(filing)),
                        Cell.of(filing.agency().code()),
                        Cell.of(filing.now() == null ? null : filing.now().name()),
                        Cell.of(filing.now() == null ? null : filing.now().code())));
        return table;
    }

    /** The agency that owed it, and the one that answers for it now. */
    private Component agency(BoardPage.Filing filing) {
        var agency = new Span(link(filing.agency()));
        if (filing.now() != null) {
            agency.add(Markup.element("span", "block", voice.say("agency.now") + " ", link(filing.now())));
        }
        return agency;
    }

    private Component link(NamedAgency agency) {
        return Markup.spoken(
                Markup.link(agency.name(), voice.paths().agency(agency.code())), agency.nameLanguage(), voice);
    }

    private Component timeliness(BoardPage.Filing filing) {
        var timeliness = new Span(filing.timeliness().mark(filing.daysLate(), voice));
        if (filing.nothing()) {
            timeliness.add(new Span(" "), Markup.tag(voice.say("cycle.nothing")));
        }
        if (filing.nothingTakenBack() != null) {
            timeliness.add(Markup.element(
                    "span", "note block", filing.nothingTakenBack().shown(voice)));
        }
        return timeliness;
    }

    /** The same for the CSV. */
    private String words(BoardPage.Filing filing) {
        return Stream.of(
                        filing.timeliness().inWords(filing.daysLate(), voice),
                        filing.nothing() ? voice.say("cycle.nothing") : null,
                        filing.nothingTakenBack() == null
                                ? null
                                : filing.nothingTakenBack().inWords(voice))
                .flatMap(Stream::ofNullable)
                .collect(joining("; "));
    }

    private String review(BoardPage.Filing filing) {
        return switch (filing.state()) {
            case "ACCEPTED" -> voice.say("cycle.accepted");
            case "FILED" -> voice.say("cycle.under-review");
            default -> "";
        };
    }
}
