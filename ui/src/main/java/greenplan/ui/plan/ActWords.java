package greenplan.ui.plan;

import greenplan.ui.language.Official;
import greenplan.ui.language.Voice;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The issuing act in a few words; what the published copy lacks is said, never left out. */
public record ActWords(PlanSummary.Act act, Voice voice) {

    /** {@code Quyết định 1498/QĐ-UBND, 30/11/2012}, or that the copy has neither number nor day. */
    public String words() {
        if (act.number() == null && act.date() == null) {
            return voice.say("plan.act.bare");
        }
        String named = Stream.of(act.kind() == null ? "" : Official.kind(act.kind(), voice), number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return voice.say("plan.act", named, day());
    }

    /** The number, or that there is none. */
    String number() {
        return act.number() == null ? voice.say("plan.act.no-number") : act.number();
    }

    /** The day of issue, or that there is none. */
    String day() {
        return act.date() == null
                ? voice.say("plan.act.no-date")
                : voice.formats().date(act.date());
    }
}
