package greenplan.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Work on the database or on files without the portal. What stands behind a command's name is both its help and its grammar. */
enum Command {
    CHECK("FOLDER [--language=vi|en]", "tells what is wrong with a plan package; needs no database"),
    LOAD(
            "FOLDER [--dry-run] [--keep=portal|package] [--language=vi|en]",
            "loads a plan package into the database, or tells what would happen"),
    EXPORT(
            "PLAN FOLDER [--language=vi|en]",
            "writes the package of a plan into FOLDER/PLAN, and tells what the portal changed since"),
    VERIFY(
            "[--head=HASH]",
            "checks that the record of changes adds up, and that a head which somebody kept is still in it");

    private static final Pattern OPTION = Pattern.compile("\\[--([a-z-]+)(?:=([^\\]]+))?]");

    private final String grammar;
    private final String purpose;

    Command(String grammar, String purpose) {
        this.grammar = grammar;
        this.purpose = purpose;
    }

    /** The command of a name. */
    static Optional<Command> of(String word) {
        return Stream.of(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    /** The names of all commands. */
    static List<String> words() {
        return Stream.of(values()).map(Command::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String purpose() {
        return purpose;
    }

    boolean needsADatabase() {
        return this != CHECK;
    }

    /** How it is called. */
    String usage() {
        return "./run " + word() + " " + grammar;
    }

    /** How many words stand behind its name. */
    int operands() {
        return (int) Stream.of(OPTION.matcher(grammar).replaceAll("").split(" "))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /** Its own options, without their dashes. */
    List<String> options() {
        return OPTION.matcher(grammar).results().map(option -> option.group(1)).toList();
    }

    /** Whether one of its options may have the value; null stands for none. */
    boolean takes(String option, @Nullable String value) {
        @Nullable
        String values = OPTION.matcher(grammar)
                .results()
                .filter(known -> known.group(1).equals(option))
                .map(known -> known.group(2))
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
        if (values == null || value == null || value.isEmpty()) {
            return values == null && value == null;
        }
        return values.equals(values.toUpperCase(Locale.ROOT))
                || Arrays.asList(values.split("\\|")).contains(value);
    }
}
