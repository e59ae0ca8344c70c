package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.schema.CycleState;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands above the board of a cycle for its staff: the plan, the ways from there, its days, and whether it has ended.
 *
 * @param history a link to it
 */
record StaffBoardHead(StaffBoardPage.Cycle cycle, Component history, Voice voice) {

    List<Component> parts() {
        var parts = new ArrayList<Component>(List.of(
                Markup.p(cycle.planTitle()),
                Markup.p(Markup.link(voice.say("cycle.back"), StaffPaths.CYCLES), " · ", publicBoard(), " · ", history),
                new Calendar(cycle.opensOn(), cycle.dueBefore(), cycle.dataCutoff(), cycle.extensions()).days(voice)));
        if (cycle.state() != CycleState.OPEN) {
            parts.add(Markup.p(Markup.tag(voice.texts().word("cycle.state", cycle.state()))));
        }
        return parts;
    }

    /** What everybody sees of it; loaded anew, because public pages live under another policy. */
    private Anchor publicBoard() {
        var link = Markup.link(
                voice.say("cycle.public"),
                voice.paths().cycle(cycle.plan(), CycleName.of(cycle).slug()));
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }
}
