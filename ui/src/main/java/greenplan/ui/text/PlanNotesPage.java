package greenplan.ui.text;

/** The answer to {@code PlanNotesView.graphql}. */
record PlanNotesPage(RegisterPage.Plan plan) {}
