package greenplan.backend.packages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The editions of the plan packages that the portal has brought, by their digests: {@code plans/editions.txt}, one a line with the code of the
 * plan, oldest first. A plan that was loaded from one of them may follow the newest; somebody's own edition is never taken for an old one.
 */
final class ShippedEditions {

    private static final Map<String, List<String>> DIGESTS = read();

    private ShippedEditions() {}

    /** Whether the portal has brought this edition of a plan. */
    static boolean has(String plan, byte[] digest) {
        return of(plan).contains(HexFormat.of().formatHex(digest));
    }

    /** Digests of a plan in hexadecimal, oldest first. */
    static List<String> of(String plan) {
        return DIGESTS.getOrDefault(plan, List.of());
    }

    private static Map<String, List<String>> read() {
        try {
            return new ClassPathResource("plans/editions.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(groupingBy(words -> words[0], mapping(words -> words[1], toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
