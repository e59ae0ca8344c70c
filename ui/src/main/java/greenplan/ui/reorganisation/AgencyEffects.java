package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.ReportWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reorganisation of agencies would do, with a choice wherever more than one agency could take over.
 *
 * @param again shows it anew when something is sent elsewhere
 */
record AgencyEffects(Proposed.Preview preview, AgencyForm form, Voice voice, Runnable again) {

    List<Component> parts() {
        var passages = new PassageTable(form, voice, again);
        return List.of(
                passages.table(
                        "reorganisation.effects.duties",
                        "reorganisation.effects.duties.none",
                        preview.duties(),
                        form.duties::put),
                passages.table(
                        "reorganisation.effects.targets",
                        "reorganisation.effects.targets.none",
                        preview.targets(),
                        form.targets::put),
                roles(),
                reports());
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
        return PassageTable.name(party, voice);
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
