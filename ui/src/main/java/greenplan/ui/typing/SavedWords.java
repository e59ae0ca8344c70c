package greenplan.ui.typing;

import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What a row says of its saving, with the time. */
record SavedWords(Voice voice) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** That it is saved now, and as what; nothing when that needs no echo. */
    String saved(String understood) {
        return understood.isEmpty()
                ? voice.say("typing.row.saved", now())
                : voice.say("typing.row.saved.as", understood, now());
    }

    String emptied() {
        return voice.say("typing.row.emptied", now());
    }

    private static String now() {
        return LocalTime.now(Formats.VIETNAM).format(TIME);
    }
}
