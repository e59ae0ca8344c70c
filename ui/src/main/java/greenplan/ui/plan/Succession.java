package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** The plan that this one replaces, and the one that replaces it. */
record Succession(PlanPage.Plan plan, Voice voice) {

    Component words() {
        var words = new Span();
        PlanPage.Other earlier = plan.supersedes();
        if (earlier != null && plan.supersedesFrom() != null) {
            words.add(Markup.note(
                    voice.say("plan.supersedes", voice.formats().date(plan.supersedesFrom())) + " ",
                    Markup.link(earlier.title(), voice.paths().plan(earlier.code()))));
        }
        PlanPage.Other later = plan.supersededBy();
        if (later != null && later.supersedesFrom() != null) {
            words.add(Markup.note(
                    voice.say("plan.superseded", voice.formats().date(later.supersedesFrom())) + " ",
                    Markup.link(later.title(), voice.paths().plan(later.code()))));
        }
        return words;
    }
}
