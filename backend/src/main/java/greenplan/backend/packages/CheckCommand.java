package greenplan.backend.packages;

import greenplan.backend.planfile.PackageCheck;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.PackageProblem;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.planfile.TranslationCheck;
import greenplan.backend.planfile.UnitCheck;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code ./run check FOLDER}: what is wrong with a package, for itself and beside those that come with the portal. */
@Component
@OnlyFor(Run.CHECK)
class CheckCommand extends PackageCommand {

    private final Clock clock;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    int work(List<String> words, ApplicationArguments options) {
        PackageFolder folder = folder(words.getFirst());
        if (folder == null) {
            return WRONG;
        }
        PackageCheck.Beside checked = PackageCheck.check(folder, PackagesAtStart.folders());
        PlanPackage contents = checked.contents();
        List<PackageProblem> problems = OddFigures.against(contents, checked.problems(), LocalDate.now(clock));
        if (!problems.isEmpty()) {
            tell(problems);
            return WRONG;
        }
        say(
                "command.sound",
                contents.code(),
                contents.outline().size(),
                contents.targets().size(),
                contents.duties().size(),
                contents.notes().size());
        tellOdd(OddFigures.of(contents));
        List<String> unknown = UnitCheck.unknown(contents);
        if (!unknown.isEmpty()) {
            say("command.units", String.join(", ", unknown));
        }
        List<String> untranslated = TranslationCheck.untranslated(contents);
        if (!untranslated.isEmpty()) {
            say("command.untranslated", untranslated.size(), String.join(", ", untranslated));
        }
        return DONE;
    }
}
