package greenplan.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of round steps with room around the values; it begins at zero when the values come near it.
 *
 * @param ticks its steps, lowest first, two at least
 */
record Scale(List<BigDecimal> ticks) {

    private static final double ROOM = 0.18;
    private static final int STEPS = 4;

    static Scale of(double low, double high) {
        double span = Math.max(high - low, Math.max(Math.abs(high) * 0.05, 0.5));
        double rough = span * (1 + 2 * ROOM) / STEPS;
        double unit = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * unit;
        for (double each : new double[] {1, 2, 5}) {
            if (each * unit >= rough) {
                step = each * unit;
                break;
            }
        }
        double bottom = low >= 0 && low < span * 0.6 ? 0 : Math.floor((low - span * ROOM) / step) * step;
        double top = Math.ceil((high + span * ROOM) / step) * step;
        double first = low >= 0 ? Math.max(0, bottom) : bottom;
        int places = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        var ticks = new ArrayList<BigDecimal>();
        for (int i = 0; first + i * step <= top + step / 2; i++) {
            ticks.add(BigDecimal.valueOf(first + i * step).setScale(places, RoundingMode.HALF_UP));
        }
        return new Scale(ticks);
    }

    double low() {
        return ticks.getFirst().doubleValue();
    }

    double high() {
        return ticks.getLast().doubleValue();
    }

    /** The part of the way from the bottom to the top at which a value stands. */
    double part(double value) {
        return (value - low()) / (high() - low());
    }
}
