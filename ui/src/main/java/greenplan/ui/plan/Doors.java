package greenplan.ui.plan;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;

/** Where to go on from the overview of a plan. */
record Doors(PlanPage.Plan plan, Voice voice) {

    HtmlContainer nav() {
        var paths = voice.paths();
        var list = new UnorderedList(
                door("plan.door.text", paths.fullText(plan.code())),
                door("plan.door.targets", paths.targets(plan.code())),
                door("plan.door.duties", paths.duties(plan.code())),
                door("plan.door.agencies", paths.agencies()),
                door(plan.steps() == 0 ? "plan.door.no-steps" : "plan.door.steps", paths.steps(plan.code())),
                door("plan.door.notes", paths.notes(plan.code())));
        var nav = Markup.element("nav", "doors", list);
        nav.getElement().setAttribute("aria-label", voice.say("plan.doors"));
        return nav;
    }

    private ListItem door(String key, String href) {
        return new ListItem(Markup.link(voice.say(key), href));
    }
}
