package greenplan.ui.plan;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.platform.Cell;
import greenplan.ui.platform.Column;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.Tables;
import greenplan.ui.platform.Voice;
import greenplan.ui.target.Change;
import greenplan.ui.target.HistoryWords;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was recorded lately about a plan, newest first. */
record LatestChanges(List<PlanPage.Latest> changes, Voice voice) {

    Section section(Tables tables) {
        var words = new HistoryWords(voice);
        var table = tables.table(
                "thay-doi",
                voice.say("plan.latest.caption"),
                Column.words(voice.say("target.history.at")),
                Column.words(voice.say("target.history.what")),
                Column.words(voice.say("target.history.now")),
                Column.words(voice.say("target.history.why")));
        changes.forEach(latest -> {
            var change = new Change(latest.action(), latest.object(), latest.fields());
            table.row(
                    Cell.of(
                            new Span(voice.formats().date(latest.at())),
                            latest.at().toString()),
                    Cell.of(words.what(change)),
                    Cell.of(about(latest, words.of(change))),
                    Cell.of(latest.reason()));
        });
        return Markup.section("thay-doi", voice.say("plan.latest"), table);
    }

    private static String about(PlanPage.Latest latest, String fields) {
        return Stream.of(Objects.requireNonNullElse(latest.title(), ""), fields)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
