package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.OUTLINE;
import static greenplan.backend.planfile.PackageFile.SOURCE;

import greenplan.db.base.enums.ClauseRole;
import java.util.List;
import java.util.regex.Pattern;

/** The outline: all texts, one after the other, are the whole source; nothing is left out, nothing comes twice. */
final class OutlineCheck {

    private static final int SHOWN = 60;

    /** The last step is a word, not a letter or a Roman number as printed. */
    private static final Pattern WORD = Pattern.compile("(.*\\.)?(?![ivx]+$)[a-z]{2,}(-[a-z0-9]+)*");

    private OutlineCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        List<ClauseEntry> outline = contents.outline();
        findings.unique(OUTLINE, outline, "", ClauseEntry::path, word("path"));
        for (int i = 0; i < outline.size(); i++) {
            boolean missing = outline.get(i).role() == ClauseRole.MISSING;
            findings.require(
                    missing == (outline.get(i).text() == null),
                    OUTLINE,
                    "/" + i,
                    Finding.of(
                            missing ? "clause.missingWithText" : "clause.noText",
                            outline.get(i).path()));
        }
        for (int i = 0; i < outline.size(); i++) {
            ClauseEntry clause = outline.get(i);
            findings.require(
                    clause.label() != null
                            || (clause.role() != ClauseRole.MISSING
                                    && !WORD.matcher(clause.path()).matches()),
                    OUTLINE,
                    "/" + i,
                    Finding.of("clause.label", clause.path()));
        }
        if (contents.pages().sound(OUTLINE, SOURCE)) {
            covers(contents, findings);
        }
    }

    private static void covers(PlanPackage contents, Findings findings) {
        String rest = Verbatim.of(contents.source());
        for (int i = 0; i < contents.outline().size(); i++) {
            ClauseEntry clause = contents.outline().get(i);
            String words = Verbatim.of(clause.words());
            if (rest.startsWith(words)) {
                rest = rest.substring(words.length()).stripLeading();
                continue;
            }
            int found = rest.indexOf(words);
            if (found > 0) {
                findings.add(
                        OUTLINE, "/" + i, Finding.of("source.skipped", clause.path(), shown(rest.substring(0, found))));
                rest = rest.substring(found + words.length()).stripLeading();
                continue;
            }
            int same = common(rest, words);
            findings.add(
                    OUTLINE,
                    "/" + i + "/text",
                    Finding.of(
                            "source.differs",
                            clause.path(),
                            shown(rest.substring(same)),
                            shown(words.substring(same))));
            // Go on behind a clause of the same length: what follows is told for itself if it is wrong as well.
            rest = rest.substring(Math.min(rest.length(), words.length())).stripLeading();
            rest = resume(rest, contents.outline(), i + 1);
        }
        findings.require(
                rest.isEmpty(),
                OUTLINE,
                "/" + (contents.outline().size() - 1),
                Finding.of("source.goesOn", shown(rest)));
    }

    /** The rest of the source from the beginning of the next clause, when that is near. */
    private static String resume(String rest, List<ClauseEntry> outline, int next) {
        if (next == outline.size()) {
            return "";
        }
        int found = rest.indexOf(Verbatim.of(outline.get(next).words()));
        return found < 0 ? rest : rest.substring(found);
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        // From the beginning of the word, so that a person can find it.
        while (i > 0 && i < b.length() && b.charAt(i - 1) != ' ') {
            i--;
        }
        return i;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
