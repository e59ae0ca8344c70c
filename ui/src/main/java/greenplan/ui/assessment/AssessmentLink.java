package greenplan.ui.assessment;

import greenplan.schema.CycleKind;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;

/** The way from a report that looks back to its assessment in words. */
public record AssessmentLink(String report, Voice voice) {

    /** Whether reports of such a cycle have one. */
    public static boolean isFor(CycleKind kind) {
        return kind == CycleKind.MID_TERM || kind == CycleKind.FIVE_YEAR || kind == CycleKind.FINAL;
    }

    /** The link. */
    public Anchor link() {
        return Markup.link(voice.say("assessment.link"), StaffPaths.of(StaffPaths.HOME + "/nhan-dinh", report));
    }
}
