package greenplan.backend.method;

import static java.math.MathContext.DECIMAL128;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The actual pace against the pace needed: R = d · actual / |needed|.
 * Roots and quotients have 34 significant digits, so no threshold is decided by a rounding.
 *
 * @param path how a pace is measured here
 * @param observed CAGR_i as a fraction a year; on the linear path units a year
 * @param required CAGR_T, in the same measure; never zero
 * @param r R, unrounded
 */
public record Pace(Path path, BigDecimal observed, BigDecimal required, BigDecimal r) {

    /** How a pace is measured. */
    public enum Path {
        /** Compound annual growth, the rule. */
        COMPOUND,
        /** The same amount each year, where zero or a negative level leaves growth undefined. */
        LINEAR
    }

    /** Needs {@code first.year < latest.year <= dueYear} and a bound that differs from the first value. */
    static Pace of(Point first, Point latest, Goal goal, int dueYear) {
        var y0 = first.value();
        boolean linear =
                y0.signum() <= 0 || goal.bound().signum() <= 0 || latest.value().signum() < 0;
        int soFar = latest.year() - first.year();
        int inAll = dueYear - first.year();
        var path = linear ? Path.LINEAR : Path.COMPOUND;
        var observed = linear ? slope(y0, latest.value(), soFar) : growth(y0, latest.value(), soFar);
        var required = linear ? slope(y0, goal.bound(), inAll) : growth(y0, goal.bound(), inAll);
        var sign = BigDecimal.valueOf(goal.direction().sign());
        // On the linear path one division instead of three, so that a quotient on a threshold stays on it.
        var r = linear
                ? times(latest.value().subtract(y0), inAll)
                        .multiply(sign)
                        .divide(times(goal.bound().subtract(y0).abs(), soFar), DECIMAL128)
                : observed.multiply(sign).divide(required.abs(), DECIMAL128);
        return new Pace(path, observed, required, r);
    }

    /** The calculation in plain decimals, rounded for reading, with what it was made {@link #of}. */
    String formula(Point first, Point latest, Goal goal, int dueYear) {
        return "%s; %s; R = %d × %s / |%s| = %s"
                .formatted(
                        step("i", latest.value(), first, latest.year(), observed),
                        step("T", goal.bound(), first, dueYear, required),
                        goal.direction().sign(),
                        Figures.plain(observed),
                        Figures.plain(required),
                        Figures.plain(r));
    }

    /** R for reading: two decimals, half up, and more only where two would show the other side of a threshold. */
    public BigDecimal shownR() {
        int scale = 2;
        var shown = r.setScale(scale, RoundingMode.HALF_UP);
        while (Thresholds.verdict(shown) != Thresholds.verdict(r) && scale < r.scale()) {
            shown = r.setScale(++scale, RoundingMode.HALF_UP);
        }
        return shown;
    }

    private static BigDecimal growth(BigDecimal from, BigDecimal to, int years) {
        if (from.compareTo(to) == 0) {
            return BigDecimal.ZERO;
        }
        if (to.signum() == 0) {
            return BigDecimal.ONE.negate();
        }
        return BigDecimalMath.root(to.divide(from, DECIMAL128), BigDecimal.valueOf(years), DECIMAL128)
                .subtract(BigDecimal.ONE);
    }

    private static BigDecimal slope(BigDecimal from, BigDecimal to, int years) {
        return to.subtract(from).divide(BigDecimal.valueOf(years), DECIMAL128);
    }

    private static BigDecimal times(BigDecimal amount, int years) {
        return amount.multiply(BigDecimal.valueOf(years));
    }

    private String step(String index, BigDecimal to, Point from, int year, BigDecimal pace) {
        var pattern = path == Path.LINEAR ? "v_%s = (%s − %s) / %d = %s" : "CAGR_%s = (%s / %s)^(1/%d) − 1 = %s";
        return pattern.formatted(
                index, Figures.plain(to), Figures.plain(from.value()), year - from.year(), Figures.plain(pace));
    }
}
