package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.AgencyForm.Destination;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation of agencies would do, with a choice wherever more than one agency could take over.
 *
 * @param again shows it anew when something is sent elsewhere
 */
record AgencyEffects(Proposed.Preview preview, AgencyForm form, Voice voice, Runnable again) {

    List<Component> parts() {
        return List.of(
                passages(
                        "reorganisation.effects.duties",
                        "reorganisation.effects.duties.none",
                        preview.duties(),
                        form.duties::put),
                passages(
                        "reorganisation.effects.targets",
                        "reorganisation.effects.targets.none",
                        preview.targets(),
                        form.targets::put),
                roles(),
                reports());
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
        List<Party> following = form.following();
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
        choice.addValueChangeListener(change -> {
            send.accept(
                    new Destination(
                            passage.plan(), passage.code(), passage.from().code()),
                    change.getValue().code());
            again.run();
        });
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
        return lines.isEmpty() ? Markup.p(say(none)) : ChangeView.list(say(title), Markup.note(say(help)), lines);
    }

    private String name(@Nullable Party party) {
        return party == null ? say("reorganisation.nobody") : party.name();
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
