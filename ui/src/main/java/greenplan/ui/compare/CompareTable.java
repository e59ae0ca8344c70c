package greenplan.ui.compare;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;

/** The columns of a comparison as a table, in the order of provinces and of their plans' texts. */
record CompareTable(List<CompareIndicatorPage.Target> targets, Voice voice) {

    Component section(Tables tables) {
        var table = tables.table(
                "so-sanh",
                voice.say("compare.table.caption"),
                Column.words(voice.say("indicator.province")),
                Column.words(voice.say("indicator.bound")),
                Column.words(voice.say("compare.due")),
                Column.numbers(voice.say("compare.latest")),
                Column.words(voice.say("indicator.newest.time")),
                Column.words(voice.say("indicator.newest.territory")),
                Column.words(voice.say("indicator.verdict")),
                Column.hidden(voice.say("indicator.quote")),
                Column.hidden(voice.say("indicator.plan")),
                Column.hidden(voice.say("indicator.code")),
                Column.hidden(voice.say("target.line.value-unit")),
                Column.hidden(voice.say("indicator.newest.qualifier")),
                Column.hidden(voice.say("target.line.value-kind")),
                Column.hidden(voice.say("indicator.values.of")),
                Column.hidden(voice.say("target.line.beside-why")),
                English.column(voice));
        targets.forEach(target -> row(table, target));
        return Markup.section("bang", voice.say("compare.table"), table);
    }

    private void row(DataTable table, CompareIndicatorPage.Target target) {
        var words = new TargetWords(target, voice);
        var latest = target.latest();
        var value = latest.map(CompareIndicatorPage.Evidence::observation);
        table.row(
                Cell.of(target.plan().province().name()),
                Cell.of(target.promise(voice)),
                Cell.of(target.dueYear() == null ? "–" : target.dueYear().toString()),
                latest.map(each -> Cell.of(figure(words, each), words.data(each)))
                        .orElseGet(() -> Cell.of(new Span("–"), "")),
                Cell.of(
                        new Span(latest.map(words::time).orElse("")),
                        latest.map(TargetWords::isoTime).orElse("")),
                Cell.of(value.map(each -> each.territory().name()).orElse("")),
                Cell.of(
                        new StatusMark(
                                target.status().verdict(), target.status().kept(), voice),
                        StatusMark.word(
                                target.status().verdict(), target.status().kept(), voice)),
                Cell.of(target.quote()),
                Cell.of(target.plan().code()),
                Cell.of(target.code()),
                Cell.of(value.map(each -> voice.formats().unit(each.unit())).orElse("")),
                Cell.of(value.map(CompareIndicatorPage.Observation::qualifier).orElse("")),
                Cell.of(value.map(each -> voice.texts().word("target.kind", each.kind()))
                        .orElse("")),
                Cell.of(value.map(CompareIndicatorPage.Observation::of).orElse("")),
                Cell.of(latest.map(words::why).orElse("")),
                English.cell(target.translation()));
    }

    /** The figure, and below it how official it is; a newer one that is not judged stands beside it with the reason. */
    private static Component figure(TargetWords words, CompareIndicatorPage.Evidence value) {
        var shown =
                new Span(Markup.figure(words.figure(value)), Markup.element("span", "note block", words.nature(value)));
        if (!words.newer().isEmpty()) {
            shown.add(Markup.element("span", "note block", words.newer()));
        }
        return shown;
    }
}
