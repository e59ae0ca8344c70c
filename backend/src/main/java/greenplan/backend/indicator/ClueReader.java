package greenplan.backend.indicator;

import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what is kept of values as evidence: arrays of {@code evidence.figure}, one after another. They are JSON, but always as PostgreSQL writes
 * it, and in one order, that of the column's comment: a reader of any JSON takes longer, and there are hundreds in an answer.
 */
public final class ClueReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long SECOND = 1_000_000;

    /** Of so many digits each number is a {@code long}. */
    private static final int DIGITS = 18;

    private final byte[] kept;
    private int at;

    private ClueReader(byte[] kept) {
        this.kept = kept;
    }

    /**
     * Reads what is kept of a target.
     *
     * @param kept arrays of {@code evidence.figure}, one after another; null where nothing is known
     */
    public static List<Clue> all(byte @Nullable [] kept) {
        var clues = new ArrayList<Clue>();
        if (kept != null) {
            var reader = new ClueReader(kept);
            while (reader.at < kept.length) {
                clues.add(reader.next());
            }
        }
        return clues;
    }

    private Clue next() {
        at++; // [
        long key = whole();
        long territory = whole();
        boolean sameDefinition = word().equals("true");
        var value = decimal();
        String qualifier = text();
        var kind = ObservationKind.valueOf(word());
        var day = LocalDate.ofEpochDay(whole());
        var precision = DatePrecision.valueOf(word());
        String title = String.valueOf(text());
        var published = isNull() ? null : LocalDate.ofEpochDay(whole());
        var confidence = Confidence.valueOf(word());
        var publishedAt = moment();
        var decidedAt = isNull() ? null : moment();
        at++; // the blank before the next one
        var figure = new Figure(
                key,
                value,
                qualifier,
                kind,
                Figure.asOf(day, precision, published),
                precision,
                title,
                confidence,
                publishedAt,
                decidedAt);
        return new Clue(figure, day, territory, sameDefinition);
    }

    /** Passes a null by, if one is next. */
    private boolean isNull() {
        boolean nothing = kept[at] == 'n';
        if (nothing) {
            at += "null".length();
            pass();
        }
        return nothing;
    }

    /** Passes by what stands between two values: a comma and a blank; behind the last one, a bracket. */
    private void pass() {
        at += kept[at] == ',' ? 2 : 1;
    }

    private long whole() {
        boolean negative = kept[at] == '-';
        if (negative) {
            at++;
        }
        long number = 0;
        for (; isDigit(kept[at]); at++) {
            number = 10 * number + kept[at] - '0';
        }
        pass();
        return negative ? -number : number;
    }

    private BigDecimal decimal() {
        int from = at;
        int point = -1;
        long digits = 0;
        for (; kept[at] != ','; at++) {
            if (kept[at] == '.') {
                point = at;
            } else if (isDigit(kept[at])) {
                digits = 10 * digits + kept[at] - '0';
            }
        }
        int end = at;
        pass();
        if (end - from > DIGITS) {
            return new BigDecimal(new String(kept, from, end - from, StandardCharsets.ISO_8859_1));
        }
        return BigDecimal.valueOf(kept[from] == '-' ? -digits : digits, point < 0 ? 0 : end - point - 1);
    }

    private OffsetDateTime moment() {
        long micros = whole();
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), 1_000 * Math.floorMod(micros, SECOND))
                .atOffset(ZoneOffset.UTC);
    }

    /** One of the words that an enum has, or true or false. */
    private String word() {
        int from = kept[at] == '"' ? at + 1 : at;
        int end = from;
        while (kept[end] != ',' && kept[end] != '"') {
            end++;
        }
        at = kept[end] == '"' ? end + 1 : end;
        pass();
        return new String(kept, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private @Nullable String text() {
        if (isNull()) {
            return null;
        }
        int from = at + 1;
        boolean plain = true;
        for (at = from; kept[at] != '"'; at++) {
            if (kept[at] == '\\') {
                plain = false;
                at++;
            }
        }
        int end = at++;
        pass();
        return plain
                ? new String(kept, from, end - from, StandardCharsets.UTF_8)
                : JSON.readValue(kept, from - 1, end - from + 2, String.class);
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }
}
