package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.COMPARISONS;
import static greenplan.backend.planfile.PackageFile.DUTIES;
import static greenplan.backend.planfile.PackageFile.NOTES;
import static greenplan.backend.planfile.PackageFile.TARGETS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** notes.yaml and comparisons.yaml: what they speak of exists. */
final class NoteCheck {

    private NoteCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        Set<String> targets = contents.targets().stream().map(TargetEntry::code).collect(Collectors.toSet());
        Set<String> duties = contents.duties().stream().map(DutyEntry::clause).collect(Collectors.toSet());
        List<NoteEntry> notes = contents.notes();
        findings.unique(NOTES, notes, "", NoteEntry::code, word("note"));
        for (int i = 0; i < notes.size(); i++) {
            NoteEntry note = notes.get(i);
            String at = "/" + i;
            findings.quote(NOTES, at, note.clause(), note.quote());
            note.targets()
                    .forEach(code -> findings.known(NOTES, at + "/targets", code, targets, TARGETS, word("target")));
            note.duties().forEach(code -> findings.known(NOTES, at + "/duties", code, duties, DUTIES, word("duty")));
        }
        List<ComparisonEntry> comparisons = contents.comparisons();
        findings.unique(
                COMPARISONS,
                comparisons,
                "",
                each -> each.target() + " " + each.with().plan() + " "
                        + each.with().target(),
                word("comparison"));
        for (int i = 0; i < comparisons.size(); i++) {
            findings.known(
                    COMPARISONS, "/" + i + "/target", comparisons.get(i).target(), targets, TARGETS, word("target"));
        }
    }
}
