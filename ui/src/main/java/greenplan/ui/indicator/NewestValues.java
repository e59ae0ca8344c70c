package greenplan.ui.indicator;

import com.vaadin.flow.component.Component;
import greenplan.schema.DatePrecision;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;

/** The newest published values, newest first, each with its area and its source; says so when there is none. */
public record NewestValues(List<PublishedValue> values, Voice voice) {

    /** A section of a page. */
    public Component section(Tables tables) {
        return Markup.section("moi-nhat", voice.say("indicator.newest"), shown(tables));
    }

    /** Without a heading, for a page that has no other list. */
    public Component shown(Tables tables) {
        if (values.isEmpty()) {
            return Markup.p(voice.say("indicator.newest.none"));
        }
        var table = tables.table(
                "moi-nhat",
                voice.say("indicator.newest.caption"),
                Column.words(voice.say("indicator.newest.what")),
                Column.numbers(voice.say("indicator.newest.value")),
                Column.words(voice.say("indicator.newest.time")),
                Column.words(voice.say("indicator.newest.territory")),
                Column.words(voice.say("indicator.newest.kind")),
                Column.words(voice.say("indicator.newest.source")),
                Column.hidden(voice.say("indicator.newest.qualifier")),
                Column.hidden(voice.say("indicator.newest.unit")),
                Column.hidden(voice.say("indicator.newest.indicator")),
                Column.hidden(voice.say("indicator.newest.confidence")),
                Column.hidden(voice.say("indicator.newest.link")),
                Column.hidden(voice.say("indicator.values.of")));
        values.forEach(value -> row(table, value));
        return table;
    }

    private void row(DataTable table, PublishedValue value) {
        var source = value.source();
        String kind = voice.texts().word("target.kind", value.kind());
        table.row(
                what(value),
                figure(value),
                time(value),
                Cell.of(value.territory().name()),
                Cell.of(Markup.tag(kind), kind),
                Cell.of(Markup.source(source.title(), source.url(), voice), source.title()),
                Cell.of(value.qualifier()),
                Cell.of(voice.formats().unit(value.unit())),
                Cell.of(value.indicator().code()),
                Cell.of(voice.texts().word("target.confidence", value.confidence())),
                Cell.of(source.url()),
                Cell.of(value.of()));
    }

    /** The figure, and what else is said of the day. */
    private Cell figure(PublishedValue value) {
        var shown = new Span(Markup.figure(value.inWords(voice)));
        if (!value.rivals().isEmpty()) {
            shown.add(Markup.element(
                    "span",
                    "note block",
                    Rival.all(value.rivals(), value.indicator().valueForm(), voice)));
        }
        if (value.decision() != null) {
            shown.add(Markup.element("span", "note block", value.decision().inWords(voice)));
        }
        return Cell.of(shown, Amount.data(value.value(), value.indicator().valueForm(), voice));
    }

    private Cell what(PublishedValue value) {
        var name = value.indicator().name();
        var shown = new Span(
                Markup.link(name, voice.paths().indicator(value.indicator().code())));
        if (value.of() != null) {
            shown.add(Markup.element("span", "note block", value.of()));
        }
        return Cell.of(shown, name);
    }

    private Cell time(PublishedValue value) {
        var shown = new Span(new Span(value.time(voice)));
        if (value.asOfNote() != null) {
            shown.add(Markup.element("span", "note block", value.asOfNote()));
        }
        return Cell.of(
                shown,
                value.precision() == DatePrecision.YEAR
                        ? String.valueOf(value.asOf().getYear())
                        : value.asOf().toString());
    }
}
