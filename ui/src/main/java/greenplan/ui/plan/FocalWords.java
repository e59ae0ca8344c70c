package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** The focal agency as the plan names it, and who follows it: {@code Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)}. */
record FocalWords(PlanPage.FocalAgency focal, Voice voice) {

    Component words() {
        var words = new Span(focal.link().shown(voice));
        String before = " (" + voice.say("plan.focal.now") + " ";
        for (var follower : focal.successors()) {
            words.add(new Span(before), follower.agency().shown(voice));
            before = ", ";
        }
        if (!focal.successors().isEmpty()) {
            words.add(new Span(")"));
        }
        return words;
    }
}
