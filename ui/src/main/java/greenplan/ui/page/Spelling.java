package greenplan.ui.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How addresses are spelt: in small letters, but for the numbers of parts with which codes of targets begin. */
final class Spelling {

    private static final Pattern CODE = Pattern.compile("bs(?=[-(])|[ivxlc]+(?=\\.)");

    private Spelling() {}

    /** A path, of which only the letters' size may differ. */
    static String of(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .map(part -> CODE.matcher(part).lookingAt()
                        ? CODE.matcher(part).replaceFirst(code -> code.group().toUpperCase(Locale.ROOT))
                        : part)
                .collect(Collectors.joining("/"));
    }
}
