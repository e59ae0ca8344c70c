package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.schema.DatePrecision;
import greenplan.schema.EvidenceUse;
import greenplan.schema.ObservationKind;
import greenplan.ui.chart.Charts;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.indicator.Amount;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.util.stream.Collectors;

/** The path to the promise: a drawing, and always the table that says the same. */
record PathSection(TargetPage.Target target, Voice voice) {

    Component section(Tables tables, Charts charts) {
        Section section = Markup.section("duong-di", voice.say("target.path"));
        if (target.observations().isEmpty()) {
            section.add(Markup.p(voice.say("target.path.none")), Markup.note(voice.say("target.path.none.why")));
            return section;
        }
        var path = new TargetPath(target.charted(), voice);
        if (path.isDrawn()) {
            section.add(charts.chart(path.chart()));
        }
        target.current().stream()
                .filter(each -> !each.rivals().isEmpty() && each.use() != EvidenceUse.OUTRANKED)
                .filter(each -> each.sameTerritory() && each.sameDefinition())
                .forEach(each -> section.add(Markup.p(rivals(each))));
        section.add(table(tables));
        return section;
    }

    /** That others say otherwise of the day, which of them counts, and why. */
    private String rivals(Evidence counted) {
        var seen = counted.observation();
        return voice.say(
                "target.rivals",
                PublishedValue.time(seen.asOf(), seen.precision(), voice),
                PublishedValue.quantity(
                        seen.value(),
                        seen.unit(),
                        seen.qualifier(),
                        target.form().valueForm(),
                        voice),
                counted.rivals().stream()
                        .map(rival -> rival.inWords(target.form().valueForm(), voice))
                        .collect(Collectors.joining("; ")),
                seen.decision() == null
                        ? voice.say("target.rivals.rule")
                        : seen.decision().inWords(voice));
    }

    private DataTable table(Tables tables) {
        String unit = target.indicator().unit();
        var table = tables.table(
                "so-lieu",
                unit == null
                        ? voice.say("target.table")
                        : voice.say("target.table.unit", voice.formats().unit(unit)),
                Column.words(voice.say("target.table.time")),
                Column.numbers(voice.say("target.table.value")),
                Column.words(voice.say("target.table.kind")),
                Column.words(voice.say("target.table.territory")),
                Column.words(voice.say("target.table.definition")),
                Column.words(voice.say("target.table.source")),
                Column.words(voice.say("target.table.confidence")),
                Column.hidden(voice.say("target.table.qualifier")),
                Column.hidden(voice.say("target.table.unit-column")),
                Column.hidden(voice.say("target.table.link")),
                Column.hidden(voice.say("indicator.values.of")),
                Column.hidden(voice.say("indicator.values.note")),
                Column.hidden(voice.say("target.table.use")),
                Column.hidden(voice.say("indicator.values.instead")),
                Column.hidden(voice.say("indicator.values.why-replaced")),
                Column.hidden(voice.say("indicator.values.replaced-at")),
                Column.hidden(voice.say("indicator.values.replaced-by")));
        promise(table);
        target.observations().forEach(evidence -> row(table, evidence));
        return table;
    }

    private void promise(DataTable table) {
        String due = target.dueYear() == null
                ? voice.say("target.table.promise")
                : voice.say("target.table.promise.year", target.dueYear());
        table.shown(
                "promise",
                Cell.of(due),
                Cell.of(target.bound().inFigures(voice)),
                Cell.of(target.bound().comparison(voice)),
                Cell.of(""),
                Cell.of(""),
                Cell.of(
                        target.quotedAct() == null && target.clause() != null
                                ? voice.say("target.clause", target.clause().path())
                                : target.quotedAct() == null
                                        ? ""
                                        : target.quotedAct().inWords(voice)),
                Cell.of(""),
                Cell.of(""),
                Cell.of(voice.formats().unit(target.unit())),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""));
    }

    private void row(DataTable table, Evidence evidence) {
        var seen = evidence.observation();
        var source = seen.source();
        var replaced = seen.replacement();
        table.row(
                time(seen),
                Cell.of(shown(evidence), Amount.data(seen.value(), target.form().valueForm(), voice)),
                kind(seen.kind()),
                territory(evidence),
                definition(evidence),
                Cell.of(origin(seen), source.title()),
                Cell.of(voice.texts().word("target.confidence", seen.confidence())),
                Cell.of(seen.qualifier()),
                Cell.of(voice.formats().unit(seen.unit())),
                Cell.of(source.url()),
                Cell.of(seen.of()),
                Cell.of(seen.note()),
                Cell.of(voice.texts().word("target.use", evidence.use())),
                Cell.of(
                        replaced == null || replaced.by() == null
                                ? ""
                                : Amount.data(
                                        replaced.by().value(), target.form().valueForm(), voice)),
                Cell.of(replaced == null ? "" : replaced.reason()),
                Cell.of(replaced == null ? "" : Formats.moment(replaced.at())),
                Cell.of(replaced == null ? "" : replaced.office()));
    }

    private Cell time(Evidence.Observation seen) {
        String day = PublishedValue.time(seen.asOf(), seen.precision(), voice);
        var shown = new Span(new Span(day));
        if (seen.asOfNote() != null) {
            shown.add(small(seen.asOfNote()));
        }
        return Cell.of(
                shown,
                seen.precision() == DatePrecision.YEAR ? day : seen.asOf().toString());
    }

    /** The figure, and below it what became of it. */
    private Component shown(Evidence evidence) {
        var seen = evidence.observation();
        var figure = new Span(Markup.figure(PublishedValue.quantity(
                seen.value(), null, seen.qualifier(), target.form().valueForm(), voice)));
        if (seen.replacement() != null) {
            figure.addClassName("was");
            figure.add(small(seen.replacement()
                    .inWords(seen.value(), seen.qualifier(), target.form().valueForm(), voice)));
        } else if (evidence.use() == EvidenceUse.OUTRANKED) {
            figure.add(small(voice.texts().word("target.use", evidence.use())));
        }
        return figure;
    }

    private Cell territory(Evidence evidence) {
        String name = evidence.observation().territory().name();
        var shown = new Span(new Span(name));
        if (!evidence.sameTerritory()) {
            shown.add(small(voice.say("target.table.territory.other")));
        }
        return Cell.of(shown, name);
    }

    private Cell definition(Evidence evidence) {
        if (evidence.sameDefinition()) {
            return Cell.of(voice.say("target.table.definition.same"));
        }
        var measured = evidence.observation().indicator();
        var shown = new Span(
                new Span(voice.say("target.table.definition.other")),
                Markup.element(
                        "span",
                        "note block",
                        Markup.link(measured.name(), voice.paths().indicator(measured.code()))));
        return Cell.of(shown, voice.say("target.table.definition.other") + ": " + measured.name());
    }

    private Cell kind(ObservationKind kind) {
        String word = voice.texts().word("target.kind", kind);
        return Cell.of(Markup.tag(word), word);
    }

    /** The source, and below it what is to be known of the figure. */
    private Component origin(Evidence.Observation seen) {
        var source = seen.source();
        String publisher = source.publisher() == null ? "" : source.publisher();
        String date = source.date() == null ? "" : voice.formats().date(source.date());
        String joined = publisher.isEmpty() || date.isEmpty() ? publisher + date : publisher + ", " + date;
        var shown = new Span(Markup.source(source.title(), source.url(), voice), small(joined));
        if (seen.note() != null) {
            shown.add(small(seen.note()));
        }
        return shown;
    }

    private static Component small(String text) {
        return Markup.element("span", "note block", text);
    }
}
