package greenplan.ui.assessment;

import greenplan.schema.AssessmentPart;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.Field;
import greenplan.ui.typing.SavedRow;
import greenplan.ui.typing.Typed;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A part of the assessment, which saves itself when its field is left. */
final class AssessmentRow extends SavedRow {

    private final String report;
    private final AssessmentPart part;
    private final Function<Map<String, ?>, FiledAssessment> file;
    private int version;

    AssessmentRow(
            String report, AssessmentPage.Part part, Function<Map<String, ?>, FiledAssessment> file, Voice voice) {
        super("assessment:" + part.part(), part.version(), voice);
        this.report = report;
        this.part = part.part();
        this.file = file;
        version = part.version();
        String name = voice.texts().word("assessment.part", part.part());
        getElement().setAttribute("aria-label", name);
        add(field("text", Field.lines(id("text"), "text", name, part.text(), 6).main()), notice(), said());
    }

    @Override
    protected void save(Typed typed) {
        String text = typed.required("text");
        FiledAssessment answer = file.apply(
                Map.of("report", report, "part", part.name(), "expectedVersion", typed.version(version), "text", text));
        if (answer.report() == null || !answer.isDone() && answer.conflict() == null) {
            refused(answer.problems());
            return;
        }
        AssessmentPage.Part now = answer.report().part(part);
        version = now.version();
        if (answer.conflict() == null) {
            saved(version, "");
        } else {
            String stored = Objects.requireNonNullElse(now.text(), "");
            conflict(answer.conflict(), version, text, stored, Map.of("text", stored), "");
        }
    }
}
