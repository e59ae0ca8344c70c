package greenplan.ui.cycle;

import greenplan.schema.CycleKind;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NamedAgency;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code BoardView.graphql}. */
record BoardPage(Plan plan) {

    record Plan(String code, String title, boolean sample, Named province, List<Cycle> cycles) {}

    record Cycle(
            CycleKind kind,
            int year,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            List<Extension> extensions,
            List<Filing> reports)
            implements CycleName.Known {}

    record Extension(LocalDate wasBefore, LocalDate dueBefore, String reason, OffsetDateTime at) {}

    record Filing(
            NamedAgency agency,
            @Nullable NamedAgency now,
            String state,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            boolean nothing,
            @Nullable NothingTakenBack nothingTakenBack,
            @Nullable Completeness completeness) {

        Timeliness timeliness() {
            return Timeliness.of(filedAt != null, daysLate);
        }

        /** How much it tells; empty while it has not come, and when nothing happened. */
        String told(Voice voice) {
            return completeness == null || nothing ? "" : completeness.inWords(voice);
        }
    }
}
