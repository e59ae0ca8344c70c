package greenplan.ui.duty;

import greenplan.schema.Audience;
import greenplan.schema.DutyStanding;
import greenplan.schema.ProgressState;
import greenplan.ui.agency.Bearer;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.AmendingAct;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code DutiesView.graphql}. */
record DutiesPage(List<Named> topics, List<Named> trades, Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            Coverage coverage,
            Duties duties) {}

    record Coverage(int duties, int bearers) {}

    record Code(String code) {}

    record Duties(PageInfo pageInfo, List<Duty> nodes) {}

    record Duty(
            String code,
            String title,
            String vi,
            String quote,
            @Nullable Translation translation,
            @Nullable Clause clause,
            @Nullable AmendingAct amendment,
            @Nullable AmendingAct addedBy,
            @Nullable Group group,
            List<Audience> audience,
            List<Code> topics,
            List<Code> trades,
            List<Bearer> bearers,
            DutyStanding standing,
            List<Progress> progress,
            List<Note> notes) {}

    /** What an agency reported of a duty in a cycle. */
    record Progress(
            Bearer.Link agency,
            CycleName cycle,
            @Nullable ProgressState state,
            @Nullable String text,
            @Nullable String product,
            @Nullable LocalDate day,
            boolean withdrawn,
            @Nullable String reason,
            int revision,
            OffsetDateTime acceptedAt,
            List<Revision> earlier) {

        /** What counts, as a revision like those before it. */
        Revision now() {
            return new Revision(state, text, product, day, withdrawn, reason, revision, acceptedAt);
        }
    }

    /** How it read after an acceptance. */
    record Revision(
            @Nullable ProgressState state,
            @Nullable String text,
            @Nullable String product,
            @Nullable LocalDate day,
            boolean withdrawn,
            @Nullable String reason,
            int revision,
            OffsetDateTime acceptedAt) {}

    record Clause(String path) {}

    record Note(String code, String text, String vi) {}
}
