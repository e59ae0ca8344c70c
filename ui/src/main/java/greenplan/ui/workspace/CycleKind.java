package greenplan.ui.workspace;

import greenplan.ui.language.Voice;

/** What a cycle of reports is about, as the API says it. */
public enum CycleKind {
    ANNUAL,
    MID_TERM,
    FINAL,
    EXTRAORDINARY;

    /** The kind in words: {@code Báo cáo thường niên}. */
    public String inWords(Voice voice) {
        return voice.texts().word("workspace.cycle", this);
    }

    /** The kind and the year: {@code Báo cáo thường niên năm 2026}. */
    public String of(int year, Voice voice) {
        return voice.say("workspace.cycle.of", inWords(voice), year);
    }
}
