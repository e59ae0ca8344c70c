package greenplan.ui.workspace;

import greenplan.schema.CycleKind;
import greenplan.schema.ReportState;
import greenplan.ui.language.Voice;
import org.jspecify.annotations.Nullable;

/** Cycles of reports, and where a report stands, in words. */
public final class ReportWords {

    private ReportWords() {}

    /** What a cycle is about: {@code Báo cáo thường niên}. */
    public static String kind(CycleKind kind, Voice voice) {
        return voice.texts().word("workspace.cycle", kind);
    }

    /** The kind and the year: {@code Báo cáo thường niên năm 2026}. */
    public static String cycle(CycleKind kind, int year, Voice voice) {
        return voice.say("workspace.cycle.of", kind(kind, voice), year);
    }

    /** The same with what an extraordinary one asks about: {@code Báo cáo đột xuất năm 2026: thiệt hại do bão}. */
    public static String cycle(CycleKind kind, int year, @Nullable String topic, Voice voice) {
        String title = cycle(kind, year, voice);
        return topic == null ? title : voice.say("workspace.cycle.about", title, topic);
    }

    /** {@code Chờ duyệt}. */
    public static String state(ReportState state, Voice voice) {
        return voice.texts().word("workspace.state", state);
    }
}
