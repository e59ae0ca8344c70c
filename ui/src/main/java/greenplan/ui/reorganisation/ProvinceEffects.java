package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.reorganisation.ProvincesPage.OfCode;
import greenplan.ui.reorganisation.ProvincesPage.Preview;
import java.util.List;

/** What a merger or a split of provinces would do. */
record ProvinceEffects(Preview preview, Voice voice) {

    List<Component> parts() {
        return List.of(
                list(
                        "reorganisation.province.effects.codes",
                        "reorganisation.province.effects.codes.help",
                        preview.codes().stream().map(this::code).toList()),
                list(
                        "reorganisation.province.effects.areas",
                        "reorganisation.province.effects.areas.help",
                        preview.areas().stream()
                                .map(area -> voice.say(
                                        area.begins()
                                                ? "reorganisation.province.area.begins"
                                                : "reorganisation.province.area.ends",
                                        area.name(),
                                        area.province().name()))
                                .toList()),
                list(
                        "reorganisation.province.effects.plans",
                        "reorganisation.province.effects.plans.help",
                        preview.plans().stream()
                                .map(plan -> passage(plan.title(), plan.from(), plan.to()))
                                .toList()),
                list(
                        "reorganisation.province.effects.roles",
                        "reorganisation.province.effects.roles.help",
                        preview.roles().stream()
                                .map(role -> passage(
                                        role.person() + " (" + voice.texts().word("account.role", role.role()) + ")",
                                        role.from(),
                                        role.to()))
                                .toList()),
                list(
                        "reorganisation.province.effects.agencies",
                        "reorganisation.province.effects.agencies.help",
                        preview.agencies().stream().map(Party::name).toList()));
    }

    private String code(OfCode code) {
        Party from = code.from();
        Party to = code.to();
        if (from == null) {
            return voice.say("reorganisation.province.code.begins", code.code(), to == null ? "" : to.name());
        }
        return to == null
                ? voice.say("reorganisation.province.code.ends", code.code(), from.name())
                : voice.say("reorganisation.province.code.passes", code.code(), from.name(), to.name());
    }

    private String passage(String what, Party from, Party to) {
        return from.equals(to)
                ? voice.say("reorganisation.province.stays", what, from.name())
                : voice.say("reorganisation.province.passes", what, from.name(), to.name());
    }

    private Component list(String title, String help, List<String> lines) {
        return ChangeView.list(
                voice.say(title),
                lines.isEmpty()
                        ? Markup.p(voice.say("reorganisation.province.effects.none"))
                        : Markup.note(voice.say(help)),
                lines);
    }
}
