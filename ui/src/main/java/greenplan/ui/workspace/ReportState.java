package greenplan.ui.workspace;

import greenplan.ui.language.Voice;

/** Where a report stands, as the API says it. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** In words: {@code Chờ duyệt}. */
    public String inWords(Voice voice) {
        return voice.texts().word("workspace.state", this);
    }

    /** It is with its agency, and can be changed there. */
    public boolean isWithAgency() {
        return this == DRAFT || this == RETURNED;
    }
}
