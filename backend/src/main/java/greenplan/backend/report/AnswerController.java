package greenplan.backend.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Answers to difficulties. */
@Controller
class AnswerController {

    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    @MutationMapping
    ReportAnswer answerDifficulty(@Argument Answer input) {
        return answers.answer(
                input.report, input.id, input.expectedVersion, input.text, input.on, input.clientMutationId);
    }

    /** Input as in the schema. */
    record Answer(
            String report,
            String id,
            int expectedVersion,
            String text,
            LocalDate on,
            @Nullable String clientMutationId) {}
}
