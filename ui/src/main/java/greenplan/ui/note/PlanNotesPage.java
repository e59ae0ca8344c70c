package greenplan.ui.note;

import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code PlanNotesView.graphql}. */
record PlanNotesPage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<RegisterPage.Count> noteCounts,
            RegisterPage.Notes notes) {}

    /** The plan with some of its notes, as the register of all plans has it. */
    RegisterPage.Plan with(List<RegisterPage.Note> shown) {
        return new RegisterPage.Plan(
                plan.code,
                plan.title,
                plan.sample,
                plan.period,
                plan.province,
                plan.noteCounts,
                new RegisterPage.Notes(plan.notes.totalCount(), plan.notes.pageInfo(), shown));
    }
}
