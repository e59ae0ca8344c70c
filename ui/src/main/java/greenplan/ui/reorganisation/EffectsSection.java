package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.ReportWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation would do, with a choice wherever more than one agency could take over.
 *
 * @param following who follows, the first by default
 */
record EffectsSection(Proposed.Preview preview, List<Party> following, Voice voice) {

    /** What goes somewhere else than by default. */
    record Destination(String plan, String code, String from) {}

    /** The section; nothing can be undone when the day has come. */
    Component section(
            LocalDate day,
            boolean hasCome,
            BiConsumer<Destination, String> sendDuty,
            BiConsumer<Destination, String> sendTarget,
            Runnable confirm) {
        var parts = new ArrayList<Object>();
        parts.add(Markup.p(say("reorganisation.effects.lead", voice.formats().date(day))));
        parts.add(passages(
                "reorganisation.effects.duties", "reorganisation.effects.duties.none", preview.duties(), sendDuty));
        parts.add(passages(
                "reorganisation.effects.targets",
                "reorganisation.effects.targets.none",
                preview.targets(),
                sendTarget));
        parts.add(roles());
        parts.add(reports());
        if (hasCome) {
            parts.add(Markup.p(Markup.element("strong", "", say("reorganisation.no-undo"))));
        }
        var send = new Button(say("reorganisation.record"), click -> confirm.run());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        parts.add(send);
        return Markup.section("tac-dong", say("reorganisation.effects"), parts.toArray());
    }

    private Component passages(
            String title, String none, List<Proposed.Passage> passages, BiConsumer<Destination, String> send) {
        if (passages.isEmpty()) {
            return Markup.p(say(none));
        }
        var table = DataTable.plain(
                say(title),
                Column.words(say("reorganisation.what")),
                Column.words(say("reorganisation.from")),
                Column.words(say("reorganisation.to")));
        passages.forEach(passage -> table.row(
                Cell.of(passage.code() + " " + passage.title()),
                Cell.of(passage.from().name()),
                Cell.of(destination(passage, send), "")));
        return table;
    }

    private Component destination(Proposed.Passage passage, BiConsumer<Destination, String> send) {
        Party to = passage.to();
        if (to == null || following.size() < 2) {
            return new Span(name(to));
        }
        var choice = new Select<Party>();
        choice.setAriaLabel(say("reorganisation.to.of", passage.code()));
        var parties = new ArrayList<>(following);
        if (parties.stream().noneMatch(party -> party.code().equals(to.code()))) {
            parties.add(to);
        }
        choice.setItems(parties);
        choice.setItemLabelGenerator(Party::name);
        parties.stream()
                .filter(party -> party.code().equals(to.code()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> send.accept(
                new Destination(passage.plan(), passage.code(), passage.from().code()),
                change.getValue().code()));
        return choice;
    }

    private Component roles() {
        return list(
                "reorganisation.effects.roles",
                "reorganisation.effects.roles.none",
                "reorganisation.effects.roles.help",
                preview.roles().stream()
                        .map(role -> say(
                                role.to() == null ? "reorganisation.role.ends" : "reorganisation.role.goes",
                                role.person(),
                                voice.texts().word("account.role", role.role()),
                                role.from().name(),
                                name(role.to())))
                        .toList());
    }

    private Component reports() {
        var lines = new ArrayList<String>();
        preview.reports()
                .forEach(report -> lines.add(say(
                        report.to() == null ? "reorganisation.report.ends" : "reorganisation.report.goes",
                        ReportWords.cycle(report.kind(), report.year(), voice),
                        report.from().name(),
                        name(report.to()),
                        ReportWords.state(report.state(), voice))));
        preview.newReports()
                .forEach(begun -> lines.add(say(
                        "reorganisation.report.begins",
                        ReportWords.cycle(begun.kind(), begun.year(), voice),
                        begun.agency().name())));
        return list(
                "reorganisation.effects.reports",
                "reorganisation.effects.reports.none",
                "reorganisation.effects.reports.help",
                lines);
    }

    private Component list(String title, String none, String help, List<String> lines) {
        if (lines.isEmpty()) {
            return Markup.p(say(none));
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return Markup.element("div", "", Markup.element("h3", "", say(title)), Markup.note(say(help)), list);
    }

    private String name(@Nullable Party party) {
        return party == null ? say("reorganisation.nobody") : party.name();
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
