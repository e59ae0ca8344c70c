package greenplan.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTests {

    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2025, 7, 1);

    @Test
    void itReadsAndWritesWhatPostgresqlWrites() {
        assertThat(DateSpan.parse("[2025-03-01,2025-07-01)")).isEqualTo(new DateSpan(FIRST_OF_MARCH, FIRST_OF_JULY));
        assertThat(DateSpan.parse("(,)")).isEqualTo(new DateSpan(null, null));
        for (String text : new String[] {"[2025-03-01,2025-07-01)", "[2025-03-01,)", "(,2025-07-01)", "(,)"}) {
            assertThat(DateSpan.parse(text)).hasToString(text);
        }
    }

    @Test
    void otherBoundsBecomeTheCanonicalOnes() {
        assertThat(DateSpan.parse("(2025-02-28,2025-06-30]")).isEqualTo(new DateSpan(FIRST_OF_MARCH, FIRST_OF_JULY));
    }

    @Test
    void theFirstDayIsInItAndTheLastIsNot() {
        var span = new DateSpan(FIRST_OF_MARCH, FIRST_OF_JULY);
        assertThat(span.contains(FIRST_OF_MARCH)).isTrue();
        assertThat(span.contains(FIRST_OF_JULY.minusDays(1))).isTrue();
        assertThat(span.contains(FIRST_OF_JULY)).isFalse();
        assertThat(DateSpan.since(FIRST_OF_MARCH).contains(LocalDate.of(2500, 1, 1)))
                .isTrue();
    }

    @Test
    void aSpanWithoutADayIsRefusedAndShown() {
        assertThatThrownBy(() -> new DateSpan(FIRST_OF_JULY, FIRST_OF_MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2025-07-01 until 2025-03-01");
        assertThatThrownBy(() -> DateSpan.parse("empty")).hasMessageContaining("but was: empty");
        assertThatThrownBy(() -> DateSpan.parse("[March,)")).hasMessageContaining("but was: [March,)");
    }
}
