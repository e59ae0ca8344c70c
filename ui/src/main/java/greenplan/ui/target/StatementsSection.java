package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.html.Span;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.util.ArrayList;

/** What accepted reports say of a target without a number: words, or why there is no value. */
record StatementsSection(TargetPage.Target target, Voice voice) {

    Component section(Tables tables) {
        if (target.statements().isEmpty()) {
            return new Span();
        }
        var table = tables.table(
                "loi-bao-cao",
                voice.say("target.statements.caption"),
                Column.words(voice.say("target.statements.cycle")),
                Column.words(voice.say("target.statements.agency")),
                Column.words(voice.say("target.statements.said")),
                Column.hidden(voice.say("target.statements.what")),
                Column.hidden(voice.say("target.table.kind")),
                Column.hidden(voice.say("target.table.time")),
                Column.hidden(voice.say("target.table.source")),
                Column.words(voice.say("target.statements.accepted")),
                Column.hidden(voice.say("target.statements.counts")),
                Column.hidden(voice.say("target.statements.reason")));
        target.statements()
                .forEach(each -> table.row(
                        each.current() ? "" : "replaced",
                        Cell.of(
                                Markup.link(
                                        each.cycle().title(voice),
                                        voice.paths()
                                                .cycle(
                                                        target.plan().code(),
                                                        each.cycle().slug())),
                                each.cycle().title(voice)),
                        Cell.of(
                                Markup.link(
                                        each.agency().name(),
                                        voice.paths().agency(each.agency().code())),
                                each.agency().name()),
                        said(each),
                        Cell.of(voice.say(
                                each.words() == null ? "target.statements.no-data" : "target.statements.words")),
                        Cell.of(each.kind() == null ? null : voice.texts().word("target.kind", each.kind())),
                        Cell.of(each.asOf() == null ? null : each.asOf().toString()),
                        Cell.of(each.source()),
                        Cell.of(new Span(voice.formats().date(each.acceptedAt())), Formats.moment(each.acceptedAt())),
                        Cell.of(voice.say(each.current() ? "target.statements.current" : "target.statements.replaced")),
                        Cell.of(each.reason())));
        return Markup.section("loi-bao-cao", voice.say("target.statements"), table);
    }

    private Cell said(TargetPage.Statement statement) {
        String words = statement.words() == null ? statement.noDataReason() : statement.words();
        var shown = new Span(
                new Span(statement.words() == null ? voice.say("target.statements.no-data") + ": " : ""),
                reported(words == null ? "" : words));
        String ground = ground(statement);
        if (!ground.isEmpty()) {
            shown.add(Markup.element("span", "note block", ground));
        }
        if (!statement.current()) {
            shown.add(new Span(" "), Markup.tag(voice.say("target.statements.replaced")));
        }
        if (statement.reason() != null) {
            shown.add(Markup.element("span", "note block", voice.say("target.statements.why", statement.reason())));
        }
        return Cell.of(shown, words == null ? "" : words);
    }

    /** Words of an agency: in Vietnamese whatever the language of the page, and not in the letters of the plan. */
    private static Component reported(String words) {
        var shown = new Span(words);
        shown.with("lang", "vi");
        return shown;
    }

    private String ground(TargetPage.Statement statement) {
        var parts = new ArrayList<String>();
        if (statement.kind() != null) {
            parts.add(voice.texts().word("target.kind", statement.kind()));
        }
        if (statement.asOf() != null) {
            parts.add(voice.say("target.statements.as-of", voice.formats().date(statement.asOf())));
        }
        if (statement.source() != null) {
            parts.add(statement.source());
        }
        return String.join("; ", parts);
    }
}
