package greenplan.ui.command;

import java.util.stream.Stream;

/** What can stand behind {@code ./run}. */
final class Help {

    private static final int WIDTH = 100;

    private static final String BEFORE = """
            Greenplan, the portal of green growth plans.

            ./run [SETTING…]            starts the portal
            ./run COMMAND [SETTING…]    does something else, on the same database, and ends
            ./run --help                tells this

            Exit codes: 0 done, 1 something is wrong and was told, 2 the words are not understood.

            Commands
            """;

    private static final String BETWEEN = """

            Settings of Spring Boot pass through, too; the usual ones
              --server.port=8090
                  the port; 0 takes a free one
              --spring.datasource.url=jdbc:postgresql://HOST/DATABASE, --spring.datasource.username=…, --spring.datasource.password=…
                  an external PostgreSQL 18; nothing embedded starts
              --spring.mail.host=HOST
                  links and reminders leave by e-mail; without it they wait in the workspace
              --spring.config.additional-location=file:/etc/greenplan.yaml
                  more settings in a file; application.yaml beside the jar is read anyway

            Settings of the portal; each may also stand in a file, or in the environment (GREENPLAN_BASEURL=…)
            """;

    private Help() {}

    /** The whole help. */
    static String text() {
        var text = new StringBuilder(BEFORE);
        Stream.of(Command.values()).forEach(command -> entry(text, command.usage(), command.purpose()));
        text.append(BETWEEN);
        KnownSettings.read().described().forEach((name, words) -> entry(text, "--" + name + "=…", words));
        return text.toString();
    }

    private static void entry(StringBuilder text, String name, String words) {
        text.append("  ").append(name).append('\n');
        var line = new StringBuilder("     ");
        for (String word : words.split("\\s+")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder("     ");
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }
}
