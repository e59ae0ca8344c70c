package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.Voice;

/** What the plan orders about reports, in its own words, and that no cycle has been opened here. */
record ReportingSection(PlanPage.Plan plan, Voice voice) {

    Component section() {
        var section = Markup.section("bao-cao", voice.say("plan.reporting"));
        if (plan.reportingClauses().isEmpty()) {
            section.add(Markup.p(voice.say("plan.reporting.none")));
        }
        plan.reportingClauses().forEach(clause -> {
            if (clause.text() != null) {
                section.add(new Quotation(plan.code(), clause.path(), clause.text(), voice).block());
            }
        });
        section.add(Markup.p(voice.say("plan.reporting.cycle")));
        return section;
    }
}
