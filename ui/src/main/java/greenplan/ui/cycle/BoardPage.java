package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.schema.AssessmentPart;
import greenplan.schema.CycleDecisionKind;
import greenplan.schema.CycleFindingKind;
import greenplan.schema.CycleKind;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code BoardView.graphql}. */
record BoardPage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<Cycle> cycles,
            List<Withdrawn> withdrawnCycles) {

        /** The one that was withdrawn last under the last word of an address. */
        Optional<Withdrawn> withdrawn(String slug) {
            return withdrawnCycles.stream()
                    .filter(each -> each.cycle().slug().equals(slug))
                    .findFirst();
        }
    }

    /** One that was withdrawn, with its public reason. */
    record Withdrawn(
            CycleName cycle,
            OffsetDateTime withdrawnAt,
            @Nullable String reason) {

        /** When and why, in a sentence. */
        Component why(String key, Voice voice) {
            return Markup.sentence(
                    voice,
                    key,
                    voice.formats().date(withdrawnAt),
                    Markup.vietnamese(reason == null ? "–" : reason, voice));
        }
    }

    record Cycle(
            CycleKind kind,
            int year,
            int number,
            @Nullable String topic,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            @Nullable Closed closed,
            List<String> targets,
            List<Extension> extensions,
            List<Decision> decisions,
            List<Override> overrides,
            List<Filing> reports)
            implements CycleName.Known {}

    record Closed(@Nullable String reason, OffsetDateTime at) {}

    /** What was decided about a cycle since it was opened. */
    record Decision(CycleDecisionKind kind, @Nullable String reason, OffsetDateTime at) {}

    /** Why it was opened although something was odd. */
    record Override(CycleFindingKind finding, String reason) {}

    /** What an accepted report says in words. */
    record Assessment(AssessmentPart part, String text) {}

    record Extension(LocalDate wasBefore, LocalDate dueBefore, String reason, OffsetDateTime at) {}

    record Filing(
            NamedAgency agency,
            @Nullable NamedAgency now,
            String state,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            @Nullable LocalDate closedOn,
            boolean nothing,
            @Nullable NothingTakenBack nothingTakenBack,
            @Nullable Completeness completeness,
            List<Assessment> assessments) {

        Timeliness timeliness() {
            return Timeliness.of(filedAt != null, daysLate, closedOn != null);
        }

        /** How much it tells; empty while it has not come, and when nothing happened. */
        String told(Voice voice) {
            return completeness == null || nothing ? "" : completeness.inWords(voice);
        }
    }
}
