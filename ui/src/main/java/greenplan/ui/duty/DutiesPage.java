package greenplan.ui.duty;

import greenplan.schema.Audience;
import greenplan.schema.Modality;
import greenplan.ui.agency.Bearer;
import greenplan.ui.graph.Named;
import greenplan.ui.language.AmendingAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code DutiesView.graphql}. */
record DutiesPage(Plan plan) {

    /**
     * @param every all duties of the plan, for the choices of the filters
     * @param duties those that the filters leave
     */
    record Plan(
            String code, String title, boolean sample, Named province, Coverage coverage, Every every, Duties duties) {}

    record Coverage(int bearers) {}

    record Every(int totalCount, List<Choice> nodes) {}

    record Choice(Group group, List<Bearing> bearers) {}

    record Bearing(Modality modality, Bearer.Link agency, List<Held> now) {}

    record Held(Bearer.Link agency) {}

    record Duties(int totalCount, List<Duty> nodes) {}

    record Duty(
            String code,
            String title,
            String quote,
            Clause clause,
            @Nullable AmendingAct amendment,
            Group group,
            List<Audience> audience,
            List<Bearer> bearers,
            List<Note> notes) {}

    record Clause(String path) {}

    /** @param text words of the section's heading; null when the published copy lacks it */
    record Group(String path, @Nullable String text) {

        /** The heading, without the sentence that may follow it on its line. */
        String heading() {
            String first = text == null ? path : text.split("\n\\s*\n", 2)[0];
            int colon = first.indexOf(": ");
            return colon > 0 ? first.substring(0, colon) : first;
        }
    }

    record Note(String code, String text) {}
}
