package greenplan.ui.paper;

import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a level answered to a difficulty: the focal agency, the People's Committee or a competent authority.
 *
 * @param answer null while it has not answered
 * @param act number of the document by which an authority answered
 */
public record AnswerGiven(
        String owner,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String act) {

    /** Every answer, the lowest level first, each on a line of its own. */
    public static String all(List<AnswerGiven> steps, Voice voice) {
        return steps.stream()
                .filter(step -> step.answer != null && step.answeredOn != null)
                .map(step -> step.words(voice))
                .collect(Collectors.joining("\n"));
    }

    private String words(Voice voice) {
        String day = voice.formats().date(Objects.requireNonNull(answeredOn));
        String said = Objects.requireNonNull(answer);
        return act == null
                ? voice.say("paper.answer.on", owner, day, said)
                : voice.say("paper.answer.by", owner, act, day, said);
    }
}
