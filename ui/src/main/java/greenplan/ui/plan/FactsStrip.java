package greenplan.ui.plan;

import greenplan.ui.element.Markup;
import greenplan.ui.html.Div;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/** The plan in four figures, each with a way to what it counts. */
record FactsStrip(PlanPage.Plan plan, Voice voice) {

    Div strip() {
        var coverage = plan.coverage();
        var paths = voice.paths();
        var strip = new Div(
                fact(
                        String.valueOf(coverage.targets()),
                        paths.targets(plan.code()),
                        voice.say("plan.fact.targets", coverage.numeric())),
                fact(
                        coverage.published() + "/" + coverage.targets(),
                        "",
                        voice.say("plan.fact.data", coverage.withData())),
                fact(
                        String.valueOf(coverage.duties()),
                        paths.duties(plan.code()),
                        voice.say("plan.fact.duties", coverage.bearers())),
                fact(String.valueOf(coverage.notes()), paths.notes(plan.code()), voice.say("plan.fact.notes")));
        strip.addClassNames("facts", "four");
        return strip;
    }

    private static Div fact(String figure, String href, String words) {
        var shown = Markup.element("b", "", figure);
        return new Div(shown, href.isEmpty() ? new Span(words) : Markup.element("span", "", Markup.link(words, href)));
    }
}
