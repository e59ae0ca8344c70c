package greenplan.backend.packages;

import greenplan.backend.planfile.Finding;
import greenplan.backend.planfile.FindingWords;
import greenplan.backend.planfile.PackageFile;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.PackageProblem;
import greenplan.schema.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** Work on a package from the command line: sentences for people, in the language they want, and an exit code for scripts. */
abstract class PackageCommand implements ApplicationRunner, ExitCodeGenerator {

    /** Done. */
    static final int DONE = 0;

    /** Something is wrong, and was told. */
    static final int WRONG = 1;

    private Language language = Language.EN;
    private int exitCode;

    /** Does it with the words after the name of the command, as many as it takes; returns the exit code. */
    abstract int work(List<String> words, ApplicationArguments options);

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        language = Language.valueOf(option(arguments, "language", "en").toUpperCase(Locale.ROOT));
        exitCode = work(words.subList(1, words.size()), arguments);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** The value of an option, the last one when it is given twice. */
    static String option(ApplicationArguments arguments, String name, String otherwise) {
        List<String> values = arguments.getOptionValues(name);
        return values == null ? otherwise : values.getLast();
    }

    /** The package in a folder on disk; null, and a sentence, when there is none. */
    final @Nullable PackageFolder folder(String name) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path.resolve(PackageFile.PLAN.fileName()))) {
            say("command.folder", path);
            return null;
        }
        return PackageFolder.of(path);
    }

    /** Tells problems, each on a line. */
    final void tell(List<PackageProblem> problems) {
        problems.forEach(problem -> System.out.println(problem.in(language)));
        say("command.problems", problems.size());
    }

    /** Tells what is odd and right all the same, each on a line with its reason. */
    final void tellOdd(List<OddFigures.Question> questions) {
        questions.forEach(odd -> say(
                "command.odd",
                odd.asked().file(),
                odd.asked().line(),
                odd.asked().message(),
                said(odd.reason())));
    }

    /** What stands on one side of a difference. */
    static Object said(@Nullable String value) {
        return value == null ? Finding.word("nothing") : value;
    }

    /** A sentence in the language that was asked for, by its key. */
    final void say(String key, Object... values) {
        System.out.println(FindingWords.of(key, List.of(values)).in(language));
    }
}
