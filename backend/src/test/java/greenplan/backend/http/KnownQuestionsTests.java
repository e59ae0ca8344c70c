package greenplan.backend.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KnownQuestionsTests {

    private static final String LETTERS = "{\"query\": \"{ provinces { name } }\"}";

    private final KnownQuestions known = new KnownQuestions();
    private final AtomicInteger read = new AtomicInteger();

    private @Nullable GraphQuestion posted(String letters) {
        return known.posted(letters.getBytes(StandardCharsets.UTF_8), () -> reading(letters));
    }

    private @Nullable GraphQuestion reading(String letters) {
        read.incrementAndGet();
        return GraphQuestion.read(new JsonMapper().readTree(letters), false);
    }

    @Test
    void theSameBytesAreReadOnce() {
        assertThat(posted(LETTERS)).isNotNull().isSameAs(posted(LETTERS));
        assertThat(read).hasValue(1);
    }

    @Test
    void anotherSpellingIsReadAndIsTheSameQuestion() {
        assertThat(posted(LETTERS).asText()).isEqualTo(posted(LETTERS + " ").asText());
        assertThat(read).hasValue(2);
    }

    @Test
    void whatIsNoQuestionIsNotRemembered() {
        assertThat(posted("[]")).isNull();
        assertThat(posted("[]")).isNull();
        assertThat(read).hasValue(2);
    }

    @Test
    void aBodyIsNeverTakenForAnAddressOfTheSameLetters() {
        posted(LETTERS);
        assertThat(known.addressed(LETTERS, () -> null)).isNull();
    }

    @Test
    void whatMayHoldAPasswordIsNotRemembered() {
        String letters =
                "{\"query\": \"mutation { signIn(input: {email: \\\"a\\\", password: \\\"b\\\"}) { token } }\"}";
        posted(letters);
        posted(letters);
        assertThat(read).hasValue(2);
    }

    @Test
    void aLongQuestionIsReadEachTime() {
        String letters = LETTERS + " ".repeat(20_000);
        posted(letters);
        posted(letters);
        assertThat(read).hasValue(2);
    }
}
