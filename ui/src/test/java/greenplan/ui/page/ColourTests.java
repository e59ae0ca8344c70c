package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A colour has a name: it is written once, among the tokens, and used by its name everywhere else. */
class ColourTests {

    private static final Pattern TOKENS = Pattern.compile("^:root \\{.*?^}", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch)a?\\(");

    @ParameterizedTest
    @ValueSource(strings = {"portal.css", "answer.css", "dark.css", "staff.css", "filing.css"})
    void coloursAreWrittenAmongTheTokensAlone(String sheet) throws IOException {
        try (var file = ColourTests.class.getResourceAsStream("/META-INF/resources/portal/" + sheet)) {
            String rules = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(COLOUR.matcher(TOKENS.matcher(rules).replaceFirst("")).results())
                    .extracting(MatchResult::group)
                    .isEmpty();
        }
    }
}
