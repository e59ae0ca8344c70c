package greenplan.backend.packages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** Work on a package from the command line: sentences for people, and an exit code for scripts. */
abstract class PackageCommand implements ApplicationRunner, ExitCodeGenerator {

    /** Done. */
    static final int DONE = 0;

    /** Something is wrong, and was told. */
    static final int WRONG = 1;

    /** The command line is not understood. */
    static final int MISUSED = 2;

    private final String usage;
    private int exitCode;

    PackageCommand(String usage) {
        this.usage = usage;
    }

    /** Does it with the words after the name of the command; returns the exit code. */
    abstract int work(List<String> words, ApplicationArguments options);

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        exitCode = work(words.subList(1, words.size()), arguments);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** Tells how the command is called. */
    int misused() {
        say(usage);
        return MISUSED;
    }

    /** The package in a folder on disk; null, and a sentence, when there is none. */
    static @Nullable PackageFolder folder(String name) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path.resolve(PackageFile.PLAN.fileName()))) {
            say("There is no " + PackageFile.PLAN.fileName() + " in " + path + ". Name the folder of a plan package.");
            return null;
        }
        return PackageFolder.of(path);
    }

    /** Tells problems, each on a line. */
    static void tell(List<PackageProblem> problems) {
        problems.forEach(problem -> say(problem.toString()));
        say(problems.size() + (problems.size() == 1 ? " problem." : " problems."));
    }

    /** A difference in words: where, from what, to what. */
    static String sentence(Difference difference, @Nullable String from, @Nullable String to) {
        return difference.id() + ": «" + Objects.requireNonNullElse(from, "nothing") + "» → «"
                + Objects.requireNonNullElse(to, "nothing") + "»";
    }

    static void say(String line) {
        System.out.println(line);
    }
}
