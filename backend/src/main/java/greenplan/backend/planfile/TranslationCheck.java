package greenplan.backend.planfile;

import static greenplan.backend.planfile.PackageFile.OUTLINE;
import static greenplan.backend.planfile.PackageFile.PLAN;
import static greenplan.backend.planfile.PackageFile.TARGETS;

import greenplan.db.base.enums.ClauseRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Translations of outline.yaml and targets.yaml: somebody answers for them, and their numbers are those of the words, as printed. */
public final class TranslationCheck {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d+([.,]\\d+)*");

    /** Clauses whose words pages quote. */
    private static final Set<ClauseRole> QUOTED = EnumSet.of(ClauseRole.DUTY, ClauseRole.ACTION, ClauseRole.MEASURE);

    private TranslationCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        for (int i = 0; i < contents.outline().size(); i++) {
            ClauseEntry clause = contents.outline().get(i);
            numbers(clause.words(), clause.translation(), OUTLINE, "/" + i, findings);
        }
        for (int i = 0; i < contents.targets().size(); i++) {
            TargetEntry target = contents.targets().get(i);
            numbers(target.quote(), target.translation(), TARGETS, "/" + i, findings);
        }
        boolean translated = Stream.concat(
                        contents.outline().stream().map(ClauseEntry::translation),
                        contents.targets().stream().map(TargetEntry::translation))
                .anyMatch(Objects::nonNull);
        findings.require(
                !translated || !contents.pages().sound(PLAN) || contents.plan().translator() != null,
                PLAN,
                "",
                Finding.of("translation.translator"));
    }

    /** Each number comes in both as often. */
    private static void numbers(
            String words, @Nullable String translation, PackageFile file, String at, Findings findings) {
        if (translation == null) {
            return;
        }
        List<String> missing = numbers(words);
        List<String> foreign = new ArrayList<>();
        for (String number : numbers(translation)) {
            if (!missing.remove(number)) {
                foreign.add(number);
            }
        }
        foreign.forEach(number -> findings.add(file, at + "/translation", Finding.of("translation.foreign", number)));
        missing.forEach(number -> findings.add(file, at + "/translation", Finding.of("translation.missing", number)));
    }

    private static List<String> numbers(String words) {
        return new ArrayList<>(
                NUMBER.matcher(words).results().map(MatchResult::group).toList());
    }

    /** Codes of the targets, duties, actions and measures that have no translation yet. */
    public static List<String> untranslated(PlanPackage contents) {
        return Stream.concat(
                        contents.targets().stream()
                                .filter(target -> target.translation() == null)
                                .map(TargetEntry::code),
                        contents.outline().stream()
                                .filter(clause -> QUOTED.contains(clause.role()) && clause.translation() == null)
                                .map(ClauseEntry::path))
                .toList();
    }
}
