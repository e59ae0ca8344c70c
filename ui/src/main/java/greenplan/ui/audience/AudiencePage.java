package greenplan.ui.audience;

import greenplan.schema.Verdict;
import greenplan.ui.agency.Bearer;
import greenplan.ui.agency.FocalAgency;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AudienceView.graphql}. */
record AudiencePage(List<Named> trades, List<Named> provinces, Plans plans) {

    record Plans(List<Plan> nodes) {}

    /** @param endedOn its last day when that is over */
    record Plan(
            String code,
            String title,
            @Nullable LocalDate endedOn,
            Named province,
            @Nullable FocalAgency focalAgency,
            Targets targets,
            Duties duties,
            Steps actions,
            Steps measures) {

        boolean isEmpty() {
            return targets.nodes().isEmpty()
                    && duties.nodes().isEmpty()
                    && actions.nodes().isEmpty()
                    && measures.nodes().isEmpty();
        }
    }

    record Targets(List<Target> nodes) {}

    record Target(
            String code,
            String title,
            @Nullable Integer dueYear,
            @Nullable String timeLeft,
            @Nullable String meaning,
            Status status) {}

    record Status(Verdict verdict, boolean kept) {}

    record Duties(List<Duty> nodes) {}

    record Duty(String code, String title, String vi, List<Bearer> bearers) {

        /** Whom to ask today: who bears it now. */
        List<Bearer.Link> askable() {
            return bearers.stream()
                    .flatMap(bearer -> bearer.now().isEmpty()
                            ? Stream.of(bearer.agency())
                            : bearer.now().stream().map(Bearer.Holder::agency))
                    .distinct()
                    .toList();
        }
    }

    record Steps(List<Step> nodes) {}

    record Step(String code, String quote, @Nullable Translation translation) {}
}
