package greenplan.backend.report;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Files of values. */
@Controller
class AttachmentController {

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @MutationMapping
    ReportAnswer attachFile(@Argument Attach input) {
        return attachments.attach(
                input.report, input.target, input.expectedVersion, input.file, input.clientMutationId);
    }

    @MutationMapping
    ReportAnswer removeFile(@Argument Remove input) {
        return attachments.remove(input.report, input.file, input.expectedVersion, input.clientMutationId);
    }

    // Inputs as in the schema.

    record Attach(
            String report,
            String target,
            int expectedVersion,
            String file,
            @Nullable String clientMutationId) {}

    record Remove(
            String report,
            String file,
            int expectedVersion,
            @Nullable String clientMutationId) {}
}
