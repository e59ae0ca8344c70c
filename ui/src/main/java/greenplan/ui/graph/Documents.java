package greenplan.ui.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Documents as the API and readers get them: as they lie beside a page, and with the fragments that they spread of those
 * that pages share, which lie one by one in the folder {@code fragment} beside this class.
 */
public final class Documents {

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(\\w+)");

    private Documents() {}

    /** The document beside a class, by its name without {@code .graphql}. */
    public static String of(Class<?> owner, String name) {
        return joined(read(owner, name + ".graphql"));
    }

    /** A document with each fragment that it spreads and does not define itself. */
    public static String joined(String document) {
        String missing = SPREAD.matcher(document)
                .results()
                .map(spread -> spread.group(1))
                .distinct()
                .filter(name -> !document.contains("fragment " + name + " on "))
                .map(name -> read(Documents.class, "fragment/" + name + ".graphql"))
                .collect(Collectors.joining("\n\n"));
        return missing.isEmpty() ? document : joined(document + "\n\n" + missing);
    }

    private static String read(Class<?> owner, String file) {
        try (var resource = owner.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("There is no " + file + " beside " + owner.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
