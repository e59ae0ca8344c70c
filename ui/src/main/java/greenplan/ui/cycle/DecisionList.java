package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** What was decided about a cycle since it was opened, and why it was opened although something was odd; for everybody. */
record DecisionList(List<BoardPage.Decision> decisions, List<BoardPage.Override> overrides, Voice voice) {

    boolean isEmpty() {
        return decisions.isEmpty() && overrides.isEmpty();
    }

    Component section() {
        var list = Markup.element("ul", "plain");
        overrides.forEach(each -> list.add(Markup.element(
                "li",
                "",
                Markup.sentence(
                        voice,
                        "cycle.override",
                        voice.texts().word("cycle.finding", each.finding()),
                        Markup.vietnamese(each.reason(), voice)))));
        decisions.forEach(each -> list.add(Markup.element("li", "", decision(each))));
        return Markup.section("quyet-dinh", voice.say("cycle.decisions"), list);
    }

    private Component decision(BoardPage.Decision decision) {
        String what = voice.texts().word("cycle.decision", decision.kind());
        String day = voice.formats().date(decision.at());
        return decision.reason() == null
                ? Markup.element("span", "", voice.say("cycle.decided.alone", day, what))
                : Markup.sentence(voice, "cycle.decided", day, what, Markup.vietnamese(decision.reason(), voice));
    }
}
