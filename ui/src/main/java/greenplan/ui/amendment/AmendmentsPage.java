package greenplan.ui.amendment;

import greenplan.ui.graph.Titled;
import greenplan.ui.workspace.Payload;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AmendmentsView.graphql}. */
record AmendmentsPage(Plan plan) {

    record Plan(String code, Targets targets, Duties duties, List<Amendment> amendments) {}

    record Targets(List<Titled> nodes) {}

    record Duties(List<Titled> nodes) {}

    record Amendment(
            String id,
            int version,
            String kind,
            String number,
            LocalDate date,
            LocalDate effectiveOn,
            String summary) {}

    /** The answer of both mutations. */
    record Done(List<Problem> problems, @Nullable String clientMutationId) implements Payload {}
}
