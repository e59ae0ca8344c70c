package greenplan.ui.duty;

import greenplan.schema.Audience;
import greenplan.schema.DutyStanding;
import greenplan.schema.Modality;
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

    /**
     * @param every all duties of the plan, for the choices of the filters; null where {@code duties} are these
     * @param duties a page of those that the filters leave
     */
    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            Coverage coverage,
            @Nullable Every every,
            Duties duties) {

        /** Of all duties, what filters choose by. */
        List<Choice> choices() {
            return every == null ? duties.nodes().stream().map(Duty::choice).toList() : every.nodes();
        }
    }

    record Coverage(int duties, int bearers) {}

    record Every(List<Choice> nodes) {}

    record Choice(
            @Nullable Group group,
            DutyStanding standing,
            List<Audience> audience,
            List<Code> topics,
            List<Code> trades,
            List<Bearing> bearers) {}

    record Code(String code) {}

    record Bearing(Modality modality, Bearer.Link agency, List<Held> now) {}

    record Held(Bearer.Link agency) {}

    record Duties(int totalCount, PageInfo pageInfo, List<Duty> nodes) {}

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
            List<Note> notes) {

        private Choice choice() {
            var bearing = bearers.stream()
                    .map(bearer -> new Bearing(
                            bearer.modality(),
                            bearer.agency(),
                            bearer.now().stream()
                                    .map(held -> new Held(held.agency()))
                                    .toList()))
                    .toList();
            return new Choice(group, standing, audience, topics, trades, bearing);
        }
    }

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
