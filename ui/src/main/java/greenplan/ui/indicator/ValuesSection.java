package greenplan.ui.indicator;

import com.vaadin.flow.component.Component;
import greenplan.ui.chart.Charts;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.stream.Stream;

/** Every value published of an indicator: a drawing per province that has two or more, and the table of all. */
record ValuesSection(IndicatorPage page, boolean fictional, Voice voice) {

    Component section(Tables tables, Charts charts) {
        Section section = Markup.section("so-lieu", voice.say("indicator.values"));
        var values = values(page.indicator().observations().nodes());
        if (values.isEmpty()) {
            section.add(Markup.p(voice.say("indicator.values.none")), Markup.note(voice.say("indicator.values.why")));
            return section;
        }
        provinces().forEach(province -> {
            var own = values.stream()
                    .filter(value -> value.counts() && province.holds(value.territory()))
                    .toList();
            if (own.size() > 1) {
                section.add(
                        Markup.element("h3", "", province.name()),
                        charts.chart(new ValuesPath(province, page.indicator(), own, voice).chart()));
            }
        });
        section.add(table(tables, values));
        return section;
    }

    /** Of the real provinces, or of the fictional one: never of both. */
    private Stream<IndicatorPage.Province> provinces() {
        return page.provinces().stream().filter(province -> province.sample() == fictional);
    }

    private List<IndicatorPage.Observation> values(List<IndicatorPage.Observation> all) {
        return all.stream()
                .filter(value -> provinces().anyMatch(province -> province.holds(value.territory())))
                .toList();
    }

    private DataTable table(Tables tables, List<IndicatorPage.Observation> values) {
        String unit = page.indicator().unit();
        var table = tables.table(
                "so-lieu",
                unit == null
                        ? voice.say("indicator.values.all")
                        : voice.say("indicator.values.unit", voice.formats().unit(unit)),
                Column.words(voice.say("target.table.time")),
                Column.numbers(voice.say("target.table.value")),
                Column.words(voice.say("target.table.kind")),
                Column.words(voice.say("target.table.territory")),
                Column.words(voice.say("target.table.source")),
                Column.words(voice.say("target.table.confidence")),
                Column.hidden(voice.say("indicator.values.of")),
                Column.hidden(voice.say("target.table.qualifier")),
                Column.hidden(voice.say("target.table.unit-column")),
                Column.hidden(voice.say("target.table.link")),
                Column.hidden(voice.say("indicator.values.note")),
                Column.hidden(voice.say("indicator.values.state")),
                Column.hidden(voice.say("indicator.values.instead")),
                Column.hidden(voice.say("indicator.values.why-replaced")),
                Column.hidden(voice.say("indicator.values.replaced-at")),
                Column.hidden(voice.say("indicator.values.replaced-by")));
        values.forEach(value -> row(table, value));
        return table;
    }

    private void row(DataTable table, IndicatorPage.Observation value) {
        var words = new ValueWords(value, voice);
        var replaced = value.replacement();
        table.row(
                Cell.of(shown(words.day(), value.asOfNote()), words.isoDay()),
                figure(words, value),
                tag("target.kind", value.kind()),
                Cell.of(
                        shown(value.territory().name(), value.of()),
                        value.territory().name()),
                Cell.of(source(words, value), value.source().title()),
                tag("target.confidence", value.confidence()),
                Cell.of(value.of()),
                Cell.of(value.qualifier()),
                Cell.of(voice.formats().unit(value.unit())),
                Cell.of(value.source().url()),
                Cell.of(value.note()),
                Cell.of(replaced == null ? voice.say("indicator.current") : replaced.word(voice)),
                Cell.of(
                        replaced == null || replaced.by() == null
                                ? ""
                                : Amount.data(
                                        replaced.by().value(), page.indicator().valueForm(), voice)),
                Cell.of(replaced == null ? "" : replaced.reason()),
                Cell.of(replaced == null ? "" : Formats.moment(replaced.at())),
                Cell.of(replaced == null ? "" : replaced.office()));
    }

    /** The figure; what became of it, and what else is said of the day, in words below. */
    private Cell figure(ValueWords words, IndicatorPage.Observation value) {
        var shown = new Span(Markup.figure(words.figure(page.indicator().valueForm())));
        if (value.replacement() != null) {
            shown.addClassName("was");
            shown.add(small(value.replacement()
                    .inWords(value.value(), value.qualifier(), page.indicator().valueForm(), voice)));
        }
        if (!value.rivals().isEmpty()) {
            shown.add(small(Rival.all(value.rivals(), page.indicator().valueForm(), voice)));
        }
        if (value.decision() != null) {
            shown.add(small(value.decision().inWords(voice)));
        }
        return Cell.of(shown, Amount.data(value.value(), page.indicator().valueForm(), voice));
    }

    private Component source(ValueWords words, IndicatorPage.Observation value) {
        var shown =
                new Span(Markup.source(value.source().title(), value.source().url(), voice), small(words.origin()));
        if (value.note() != null) {
            shown.add(small(value.note()));
        }
        return shown;
    }

    private Cell tag(String key, Enum<?> constant) {
        String word = voice.texts().word(key, constant);
        return Cell.of(Markup.tag(word), word);
    }

    private static Component shown(String words, @org.jspecify.annotations.Nullable String more) {
        var shown = new Span(new Span(words));
        if (more != null) {
            shown.add(small(more));
        }
        return shown;
    }

    private static Component small(String text) {
        return Markup.element("span", "note block", text);
    }
}
