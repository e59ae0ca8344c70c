package greenplan.backend.review;

import greenplan.backend.report.ReportAnswer;
import greenplan.backend.report.ValueEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Reviewing reports, and correcting what was accepted. */
@Controller
class ReviewController {

    private final Reviews reviews;
    private final Acceptances acceptances;

    ReviewController(Reviews reviews, Acceptances acceptances) {
        this.reviews = reviews;
        this.acceptances = acceptances;
    }

    @MutationMapping
    ReportAnswer returnReport(@Argument Return input) {
        return reviews.giveBack(input.report, input.expectedVersion, input.comments, input.clientMutationId);
    }

    @MutationMapping
    ReportAnswer acceptRows(@Argument AcceptMany input) {
        return acceptances.accept(input.reports, input.clientMutationId);
    }

    @MutationMapping
    ReportAnswer correctValue(@Argument Correct input) {
        return reviews.correct(
                        input.report,
                        input.target,
                        input.expectedVersion,
                        input.value,
                        input.reason,
                        input.files,
                        input.clientMutationId)
                .of(input.target);
    }

    // Inputs as in the schema.

    record Return(
            String report,
            int expectedVersion,
            List<Reviews.Comment> comments,
            @Nullable String clientMutationId) {}

    record AcceptMany(
            List<Acceptances.Wanted> reports, @Nullable String clientMutationId) {}

    record Correct(
            String report,
            String target,
            int expectedVersion,
            ValueEntry value,
            String reason,
            @Nullable List<String> files,
            @Nullable String clientMutationId) {}
}
