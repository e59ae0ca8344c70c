package greenplan.ui.cycle;

import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import java.util.List;

/**
 * The answer to {@code Remind.graphql}: how many agencies were reminded.
 *
 * @param unreached those of them with nobody who would read it
 * @param byMail whether a letter leaves, or the portal alone says so
 */
record Reminded(int agencies, int unreached, boolean byMail, List<Problem> problems) implements Payload {

    String inWords(Voice voice) {
        if (!isDone()) {
            return wrong();
        }
        String done =
                byMail ? voice.count("cycle.reminded.mail", agencies) : voice.count("cycle.reminded.here", agencies);
        return unreached == 0 ? done : done + " " + voice.count("cycle.reminded.unreached", unreached);
    }
}
