package greenplan.ui.indicator;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;

/** What plans promise by an indicator, each target with its bound and its verdict. */
record TargetsSection(IndicatorPage.Indicator indicator, List<IndicatorPage.Target> targets, Voice voice) {

    Component section(Tables tables) {
        Section section = Markup.section("cam-ket", voice.say("indicator.targets"));
        if (targets.isEmpty()) {
            section.add(Markup.p(voice.say("indicator.targets.none")));
            return section;
        }
        var table = tables.table(
                "cam-ket",
                voice.count("indicator.targets.caption", targets.size()),
                Column.words(voice.say("indicator.province")),
                Column.words(voice.say("indicator.target")),
                Column.words(voice.say("indicator.bound")),
                Column.numbers(voice.say("indicator.due")),
                Column.words(voice.say("indicator.verdict")),
                Column.hidden(voice.say("indicator.quote")),
                Column.hidden(voice.say("indicator.plan")),
                Column.hidden(voice.say("indicator.code")),
                English.column(voice));
        targets.forEach(target -> table.row(
                Cell.of(target.plan().province().name()),
                Cell.of(
                        Markup.link(
                                target.title(),
                                voice.paths().target(target.plan().code(), target.code())),
                        target.title()),
                Cell.of(target.promise(voice)),
                Cell.of(target.dueYear() == null ? "–" : target.dueYear().toString()),
                verdict(target),
                Cell.of(target.quote()),
                Cell.of(target.plan().code()),
                Cell.of(target.code()),
                English.cell(target.translation())));
        section.add(table);
        if (targets.stream()
                        .map(target -> target.plan().province().code())
                        .distinct()
                        .count()
                > 1) {
            section.add(Markup.p(
                    Markup.link(voice.say("indicator.compare"), voice.paths().compare(indicator.code()))));
        }
        return section;
    }

    private Cell verdict(IndicatorPage.Target target) {
        var status = target.status();
        var shown = new Span(new StatusMark(status.verdict(), status.kept(), voice));
        if (status.provisional()) {
            shown.add(new Span(" "), Markup.tag(voice.say("target.provisional")));
        }
        return Cell.of(shown, StatusMark.word(status.verdict(), status.kept(), voice));
    }
}
