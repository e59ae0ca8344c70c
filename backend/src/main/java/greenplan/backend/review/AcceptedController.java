package greenplan.backend.review;

import greenplan.backend.duty.Duty;
import greenplan.backend.graph.Batch;
import greenplan.backend.target.Target;
import greenplan.db.base.enums.ProgressState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What was accepted, in the public graph. */
@Controller
class AcceptedController {

    private final PublishedAcceptances accepted;

    AcceptedController(PublishedAcceptances accepted) {
        this.accepted = accepted;
    }

    @BatchMapping
    Map<Duty, List<DutyProgress>> progress(List<Duty> duties) {
        return Batch.many(duties, Duty::key, accepted::ofDuties);
    }

    @BatchMapping
    Map<Target, List<Statement>> statements(List<Target> targets) {
        return Batch.many(targets, Target::key, accepted::ofTargets);
    }

    // What counts is told by the progress itself in the contract.

    @SchemaMapping
    @Nullable
    ProgressState state(DutyProgress progress) {
        return progress.now().state();
    }

    @SchemaMapping
    @Nullable
    String text(DutyProgress progress) {
        return progress.now().text();
    }

    @SchemaMapping
    @Nullable
    String product(DutyProgress progress) {
        return progress.now().product();
    }

    @SchemaMapping
    @Nullable
    LocalDate day(DutyProgress progress) {
        return progress.now().day();
    }

    @SchemaMapping
    boolean withdrawn(DutyProgress progress) {
        return progress.now().withdrawn();
    }

    @SchemaMapping
    @Nullable
    String reason(DutyProgress progress) {
        return progress.now().reason();
    }

    @SchemaMapping
    int revision(DutyProgress progress) {
        return progress.now().revision();
    }

    @SchemaMapping
    OffsetDateTime acceptedAt(DutyProgress progress) {
        return progress.now().acceptedAt();
    }
}
