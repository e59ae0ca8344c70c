package greenplan.ui.note;

/** The answer to {@code PlanNotesView.graphql}. */
record PlanNotesPage(RegisterPage.Plan plan) {}
