package greenplan.ui.note;

import java.util.List;

/** The answer to {@code PlanNotesView.graphql}. */
record PlanNotesPage(RegisterPage.Plan plan) {

    /** The plan of answers that go on from each other, with the notes and the duties of all. */
    static RegisterPage.Plan whole(List<PlanNotesPage> answers) {
        var plan = answers.getFirst().plan;
        var last = answers.getLast().plan;
        return new RegisterPage.Plan(
                plan.code(),
                plan.title(),
                plan.sample(),
                plan.period(),
                plan.province(),
                new RegisterPage.Notes(
                        last.notes().pageInfo(),
                        answers.stream()
                                .flatMap(answer -> answer.plan.notes().nodes().stream())
                                .toList()),
                new RegisterPage.Duties(
                        last.duties().pageInfo(),
                        answers.stream()
                                .flatMap(answer -> answer.plan.duties().nodes().stream())
                                .toList()));
    }
}
