package greenplan.backend.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Filling in a report and handing it over. */
@Controller
class DraftController {

    private final Drafts drafts;
    private final Submissions submissions;

    DraftController(Drafts drafts, Submissions submissions) {
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @MutationMapping
    ReportAnswer fileValue(@Argument FileValue input) {
        return drafts.value(input.report, input.target, input.expectedVersion, input.value, input.clientMutationId)
                .of(input.target);
    }

    @MutationMapping
    ReportAnswer fileProgress(@Argument FileProgress input) {
        return drafts.progress(input.report, input.duty, input.expectedVersion, input.text, input.clientMutationId)
                .of(input.duty);
    }

    @MutationMapping
    ReportAnswer fileDifficulty(@Argument FileDifficulty input) {
        return drafts.difficulty(
                input.report,
                input.id,
                Objects.requireNonNullElse(input.expectedVersion, 0),
                input.cause,
                input.proposal,
                input.clientMutationId);
    }

    @MutationMapping
    ReportAnswer removeDifficulty(@Argument RemoveDifficulty input) {
        return drafts.removeDifficulty(input.report, input.id, input.expectedVersion, input.clientMutationId);
    }

    @MutationMapping
    ReportAnswer declareNothingToReport(@Argument Declare input) {
        return drafts.nothing(input.report, input.expectedVersion, input.nothing, input.clientMutationId);
    }

    @MutationMapping
    ReportAnswer submitReport(@Argument Versioned input) {
        return submissions.submit(input.report, input.expectedVersion, input.clientMutationId);
    }

    @MutationMapping
    ReportAnswer withdrawReport(@Argument Versioned input) {
        return submissions.withdraw(input.report, input.expectedVersion, input.clientMutationId);
    }

    // Inputs as in the schema.

    record FileValue(
            String report,
            String target,
            int expectedVersion,
            ValueEntry value,
            @Nullable String clientMutationId) {}

    record FileProgress(
            String report,
            String duty,
            int expectedVersion,
            String text,
            @Nullable String clientMutationId) {}

    record FileDifficulty(
            String report,
            @Nullable String id,
            @Nullable Integer expectedVersion,
            String cause,
            String proposal,
            @Nullable String clientMutationId) {}

    record RemoveDifficulty(
            String report,
            String id,
            int expectedVersion,
            @Nullable String clientMutationId) {}

    record Declare(
            String report,
            int expectedVersion,
            boolean nothing,
            @Nullable String clientMutationId) {}

    record Versioned(
            String report, int expectedVersion, @Nullable String clientMutationId) {}
}
