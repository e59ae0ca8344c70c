package greenplan.ui.language;

import greenplan.schema.UnitWord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and dates as a reader writes them. Vietnamese: {@code 57,7 %}, {@code 382.861,1 ha}, {@code 31/12/2023};
 * English: {@code 57.7%}, {@code 382,861.1 ha}, {@code 31 December 2023}. A number keeps the places it has, a number and
 * its unit stay on one line, and a minus is U+2212.
 */
public final class Formats {

    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';
    /** Where every day and hour of the portal is meant. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A day as people here write it: {@code 30/11/2026}. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Language language;

    /** Formats of a language. */
    public Formats(Language language) {
        this.language = language;
    }

    /** A number with all the places it has. */
    public String number(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        var number = new StringBuilder(digits.length() + whole / 3 + 1);
        if (value.signum() < 0) {
            number.append(MINUS);
        }
        for (int at = 0; at < whole; at++) {
            if (at > 0 && (whole - at) % 3 == 0) {
                number.append(language == Language.VI ? '.' : ',');
            }
            number.append(digits.charAt(at));
        }
        if (point >= 0) {
            number.append(language == Language.VI ? ',' : '.').append(digits, point + 1, digits.length());
        }
        return number.toString();
    }

    /** A whole number. */
    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A number rounded half up to at most so many places, without zeros at the end: for ratios that are computed. */
    public String rounded(BigDecimal value, int places) {
        var short_ = value.setScale(places, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return number(short_.scale() < 0 ? short_.setScale(0) : short_);
    }

    /** A share as a percentage, rounded to two places: {@code 0.0101} becomes {@code 1,01 %}. */
    public String percent(BigDecimal share) {
        return withUnit(rounded(share.movePointRight(2), 2), "%");
    }

    /** A number with its unit; null is no unit. */
    public String quantity(BigDecimal value, @Nullable String unit) {
        return withUnit(number(value), unit);
    }

    /** A number with its sign and unit: {@code > 95,3 %}. */
    public String quantity(BigDecimal value, @Nullable String unit, @Nullable String sign) {
        return sign == null ? quantity(value, unit) : sign + "\u00a0" + quantity(value, unit);
    }

    /** A span of numbers with their unit: {@code 42–45 %}. */
    public String range(BigDecimal lower, BigDecimal upper, @Nullable String unit) {
        return withUnit(number(lower) + "–" + number(upper), unit);
    }

    /** A day. */
    public String date(LocalDate day) {
        return (language == Language.VI ? DAY : ENGLISH_DAY).format(day);
    }

    /** The day of a moment, in Vietnam. */
    public String date(OffsetDateTime moment) {
        return date(moment.atZoneSameInstant(VIETNAM).toLocalDate());
    }

    /** A moment as data: {@code 2026-11-29T06:30:54+07:00}, in Vietnam and to the second, as everywhere. */
    public static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZoneSameInstant(VIETNAM).truncatedTo(ChronoUnit.SECONDS));
    }

    /** A unit in the language: {@code sáng kiến/năm} is {@code initiatives/year}; an unknown one stays, null is empty. */
    public String unit(@Nullable String unit) {
        return unit == null || language == Language.VI ? Objects.requireNonNullElse(unit, "") : UnitWord.english(unit);
    }

    private String withUnit(String number, @Nullable String unit) {
        if (unit == null || unit.isEmpty()) {
            return number;
        }
        return unit.startsWith("%") && language == Language.EN ? number + unit(unit) : number + NO_BREAK + unit(unit);
    }
}
