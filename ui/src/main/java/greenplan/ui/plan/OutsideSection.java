package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.StatusMark;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.Optional;

/** Promises that stand elsewhere in the plan than under an objective. */
record OutsideSection(PlanPage.Plan plan, Voice voice) {

    Optional<Component> section() {
        var outside = plan.promises().outside();
        if (outside.isEmpty()) {
            return Optional.empty();
        }
        var list = Markup.element("ul", "plain");
        outside.forEach(target -> list.add(new ListItem(
                Markup.link(target.title(), voice.paths().target(plan.code(), target.code())),
                new Span(" "),
                new StatusMark(target.status().verdict(), target.status().kept(), voice),
                Markup.element(
                        "span",
                        "note block",
                        (target.clause() == null
                                        ? ""
                                        : voice.say(
                                                        "target.clause",
                                                        target.clause().path())
                                                + ". ")
                                + target.due().inWords(voice) + "."))));
        return Optional.of(Markup.section(
                "ngoai-muc-tieu", voice.say("plan.outside"), Markup.p(voice.say("plan.outside.why")), list));
    }
}
