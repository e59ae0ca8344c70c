package greenplan.backend.method;

import greenplan.backend.graph.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as the pages write them: {@code 382.861,1 ha} in Vietnamese, {@code 382,861.1 ha} in English. All printed
 * decimals are kept. Between a number and its unit stands a no-break space, in English not before %.
 */
public final class Figures {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final int MOST_DECIMALS = 6;

    private Figures() {}

    /** A plain decimal for the working; a calculated one is rounded half up. */
    public static String plain(BigDecimal number) {
        return shortened(number).toPlainString();
    }

    static String vi(BigDecimal number) {
        return grouped(number, '.', ',');
    }

    static String en(BigDecimal number) {
        return grouped(number, ',', '.');
    }

    static String vi(BigDecimal number, @Nullable Text unit) {
        return unit == null ? vi(number) : withUnit(vi(number), unit.vi(), true);
    }

    static String en(BigDecimal number, @Nullable Text unit) {
        return unit == null
                ? en(number)
                : withUnit(en(number), unit.en(), !unit.en().startsWith("%"));
    }

    static String viRange(BigDecimal lower, @Nullable BigDecimal upper, @Nullable Text unit) {
        return upper == null ? vi(lower, unit) : vi(lower) + "–" + vi(upper, unit);
    }

    static String enRange(BigDecimal lower, @Nullable BigDecimal upper, @Nullable Text unit) {
        return upper == null ? en(lower, unit) : en(lower) + "–" + en(upper, unit);
    }

    /** What is printed has few decimals and stays as it is; what is calculated has up to 34 digits. */
    private static BigDecimal shortened(BigDecimal number) {
        if (number.scale() <= MOST_DECIMALS) {
            return number;
        }
        var rounded = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String withUnit(String number, String unit, boolean space) {
        return number + (space ? NO_BREAK_SPACE : "") + unit;
    }

    private static String grouped(BigDecimal number, char thousands, char decimal) {
        var plain = shortened(number.abs()).toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(thousands);
            }
            grouped.append(whole.charAt(i));
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(decimal)
                        .append(plain, point + 1, plain.length())
                        .toString();
    }
}
