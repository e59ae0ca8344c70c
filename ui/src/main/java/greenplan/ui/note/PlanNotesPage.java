package greenplan.ui.note;

import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
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
            RegisterPage.Notes notes,
            Duties duties) {}

    record Duties(PageInfo pageInfo, List<RegisterPage.Duty> nodes) {}

    /** The plan of all answers with some of its notes, as the register of all plans has it. */
    static RegisterPage.Plan with(
            List<RegisterPage.Note> shown, List<RegisterPage.Note> all, List<PlanNotesPage> answers) {
        var plan = answers.getFirst().plan;
        var duties = answers.stream()
                .flatMap(answer -> answer.plan.duties.nodes.stream())
                .toList();
        return new RegisterPage.Plan(
                plan.code,
                plan.title,
                plan.sample,
                plan.period,
                plan.province,
                new RegisterPage.Every(all.stream()
                        .map(note -> new RegisterPage.Kind(note.kind()))
                        .toList()),
                new RegisterPage.Notes(all.size(), plan.notes.pageInfo(), shown),
                new RegisterPage.Duties(duties));
    }
}
