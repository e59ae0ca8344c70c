package greenplan.ui.target;

import greenplan.ui.language.Voice;
import java.util.Locale;

/** An entry of the history in one sentence: {@code 30/11/2026: thêm số liệu, Tỷ lệ che phủ rừng.} */
public record HistoryLine(Change change, Voice voice) {

    /** The sentence. */
    public String words() {
        String what = HistoryWords.what(change, voice);
        String title = change.title() == null ? "" : ", " + change.title();
        return voice.say(
                "target.history.line",
                voice.formats().date(change.at()),
                what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) + title);
    }
}
