package greenplan.ui.plan;

import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.language.Voice;

/** Where to go on from the overview of a plan. */
record Doors(PlanPage.Plan plan, Voice voice) {

    Plain nav() {
        var paths = voice.paths();
        var list = new UnorderedList(
                door("plan.door.text", paths.fullText(plan.code())),
                door("plan.door.targets", paths.targets(plan.code())),
                door("plan.door.duties", paths.duties(plan.code())),
                door("plan.door.agencies", paths.agencies()),
                door(plan.steps() == 0 ? "plan.door.no-steps" : "plan.door.steps", paths.steps(plan.code())),
                door("plan.door.notes", paths.notes(plan.code())));
        var nav = Markup.element("nav", "doors", list);
        nav.with("aria-label", voice.say("plan.doors"));
        return nav;
    }

    private ListItem door(String key, String href) {
        return new ListItem(Markup.link(voice.say(key), href));
    }
}
