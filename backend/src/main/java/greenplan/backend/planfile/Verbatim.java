package greenplan.backend.planfile;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How quotes are compared with their source: without Markdown marks (leading #, any *, a leading list dash) and with all
 * white space collapsed; nothing else is forgiven.
 */
final class Verbatim {

    private static final Pattern HEADING = Pattern.compile("^#+\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Verbatim() {}

    /** The words alone, on one line. */
    static String of(String text) {
        String plain = text.lines().map(Verbatim::line).collect(Collectors.joining(" "));
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    private static String line(String raw) {
        String line =
                HEADING.matcher(raw.strip()).replaceFirst("").replace("*", "").strip();
        return line.startsWith("- ") ? line.substring(2) : line;
    }
}
