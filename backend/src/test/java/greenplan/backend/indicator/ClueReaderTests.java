package greenplan.backend.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClueReaderTests {

    private static final String OF_A_YEAR =
            "[17, 4, true, 57.70, \">\", \"OFFICIAL\", 19722, \"YEAR\", \"Niên giám \\\"2023\\\" \\\\ tập\\t1\", 19600,"
                    + " \"HIGH\", 1700000000123456, null]";

    private static final String OF_A_DAY =
            "[18, 5, false, -12345678901234567890.5, null, \"ESTIMATE\", -1, \"DAY\", \"\", null, \"LOW\", -1000001, 0]";

    @Test
    void eachValueIsReadAsItIsKept() {
        assertThat(read(OF_A_YEAR + " " + OF_A_DAY))
                .containsExactly(
                        new Clue(
                                new Figure(
                                        17,
                                        new BigDecimal("57.70"),
                                        ">",
                                        ObservationKind.OFFICIAL,
                                        LocalDate.ofEpochDay(19600),
                                        DatePrecision.YEAR,
                                        "Niên giám \"2023\" \\ tập\t1",
                                        Confidence.HIGH,
                                        OffsetDateTime.of(2023, 11, 14, 22, 13, 20, 123_456_000, ZoneOffset.UTC),
                                        null),
                                LocalDate.of(2023, 12, 31),
                                4,
                                true),
                        new Clue(
                                new Figure(
                                        18,
                                        new BigDecimal("-12345678901234567890.5"),
                                        null,
                                        ObservationKind.ESTIMATE,
                                        LocalDate.of(1969, 12, 31),
                                        DatePrecision.DAY,
                                        "",
                                        Confidence.LOW,
                                        OffsetDateTime.of(1969, 12, 31, 23, 59, 58, 999_999_000, ZoneOffset.UTC),
                                        OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                                LocalDate.of(1969, 12, 31),
                                5,
                                false));
    }

    @Test
    void numbersKeepTheirDecimals() {
        for (String number : List.of("0", "0.0", "-0.5", "100", "3.140", "999999999999999999")) {
            assertThat(read(OF_A_YEAR.replace("57.70", number))
                            .getFirst()
                            .figure()
                            .value())
                    .isEqualTo(new BigDecimal(number));
        }
    }

    @Test
    void whereNothingIsKeptNothingIsRead() {
        assertThat(ClueReader.all(null)).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private static List<Clue> read(String kept) {
        return ClueReader.all(kept.getBytes(StandardCharsets.UTF_8));
    }
}
