package greenplan.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command line, understood.
 *
 * @param help somebody wants to know what there is; nothing else counts then
 * @param command what to do instead of running the portal
 */
record CommandLine(boolean help, Optional<Command> command) {

    /** Options without a full stop that Spring Boot knows; all its other settings have one. */
    private static final List<String> OF_SPRING_BOOT = List.of("debug", "trace");

    /**
     * Reads a command line. Options with a full stop are settings, see {@link SettingCheck}.
     *
     * @throws Misuse when it is not understood
     */
    static CommandLine of(String... arguments) {
        List<String> words = Stream.of(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (Stream.of(arguments).anyMatch(List.of("--help", "-h", "help")::contains)) {
            return new CommandLine(true, Optional.empty());
        }
        Optional<Command> command = words.isEmpty() ? Optional.empty() : Optional.of(command(words.getFirst()));
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                check(argument, command);
            }
        }
        if (command.isPresent() && words.size() - 1 != command.get().operands()) {
            throw misused(command.get());
        }
        return new CommandLine(false, command);
    }

    private static Command command(String word) {
        return Command.of(word).orElseThrow(() -> {
            if (word.startsWith("-") || word.contains("=")) {
                return new Misuse("“%s” is not understood: a setting is written --name=value; ./run --help lists them."
                        .formatted(word));
            }
            return new Misuse("There is no command “%s”.%s The commands are %s; ./run --help explains them."
                    .formatted(word, Nearest.question("", word, Command.words()), String.join(", ", Command.words())));
        });
    }

    private static void check(String argument, Optional<Command> command) {
        String name = argument.substring(2).split("=", 2)[0];
        if (name.contains(".") || OF_SPRING_BOOT.contains(name)) {
            return;
        }
        List<String> known = command.map(Command::options).orElse(List.of());
        if (known.contains(name)) {
            @Nullable String value = argument.contains("=") ? argument.substring(argument.indexOf('=') + 1) : null;
            if (!command.orElseThrow().takes(name, value)) {
                throw misused(command.orElseThrow());
            }
            return;
        }
        var near = new ArrayList<>(known);
        near.add("help");
        near.add("server.port");
        near.addAll(KnownSettings.read().names());
        throw new Misuse("There is no option “--%s”%s.%s ./run --help lists all there are."
                .formatted(
                        name, command.map(one -> " of " + one.word()).orElse(""), Nearest.question("--", name, near)));
    }

    private static Misuse misused(Command command) {
        return new Misuse("It is called so: " + command.usage());
    }
}
