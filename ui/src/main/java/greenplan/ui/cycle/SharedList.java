package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** What more than one agency reports in a cycle: of two different answers one has to be chosen, so it is said before they come. */
record SharedList(List<StaffBoardPage.Shared> shared, Voice voice) {

    Component section() {
        var list = Markup.element("ul", "plain");
        shared.forEach(each -> list.add(Markup.element(
                "li",
                "",
                voice.say("cycle.shared.one", each.name(), String.join(", ", each.targets()), each.agencies()))));
        return Markup.section(
                "cung-bao-cao",
                voice.say("cycle.shared"),
                Markup.p(voice.say("cycle.shared.lead")),
                Markup.details(voice.count("cycle.shared.count", shared.size()), list));
    }
}
