package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;

/** A plan in a list: its name, how it is doing in one sentence and one bar, and what is known of it in figures. */
public record PlanCard(PlanSummary plan, Voice voice) {

    /** The card, to stand under the heading of a province. */
    public Component card() {
        var card = Markup.element("div", "plan-card");
        var title = Markup.element(
                "p", "lead", Markup.link(plan.title(), voice.paths().plan(plan.code())));
        var facts = Markup.element("dl", "facts-list");
        fact(facts, "plan.card.act", new ActWords(plan.act(), voice).words());
        var coverage = plan.coverage();
        fact(facts, "plan.card.targets", voice.say("plan.card.targets.of", coverage.targets(), coverage.numeric()));
        fact(
                facts,
                "plan.card.data",
                voice.say("plan.card.data.of", coverage.published(), coverage.targets(), coverage.withData()));
        fact(facts, "plan.card.duties", voice.say("plan.card.duties.of", coverage.duties(), coverage.bearers()));
        fact(facts, "plan.card.notes", String.valueOf(coverage.notes()));
        card.add(title, new PlanAnswer(coverage, voice).block());
        if (coverage.gone() != null) {
            card.add(Markup.note(coverage.gone().sentence()));
        }
        if (coverage.expired() != null) {
            card.add(Markup.element("p", "expired", coverage.expired().sentence()));
        }
        card.add(facts);
        return card;
    }

    private void fact(Plain facts, String key, String value) {
        facts.add(Markup.element("dt", "", voice.say(key)), Markup.element("dd", "", value));
    }
}
